/** The colours of a picture that is drawn without a page, and so without a theme: the light ones. */
export const stillColours = {
  paper: '#ffffff',
  ink: '#15202b',
  inkSoft: '#4a5764',
  grid: '#e6e9ed',
  muted: '#c9d0d7',
  mark: '#98a3ae',
  accent: '#0b5cad',
} as const;
