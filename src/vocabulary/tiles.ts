/** The place of an area on the tile map, and a name that fits into its tile. */
export interface Tile {
  /** ONS code of the area. */
  code: string;
  /** At most nine characters; the full name stands beside it wherever there is room. */
  shortName: string;
  /** Column from the west and row from the north, counted from 0. */
  column: number;
  row: number;
}

const tile = (column: number, row: number, code: string, shortName: string): Tile => ({
  code,
  shortName,
  column,
  row,
});

/**
 * The 42 areas as equal tiles, laid by hand so that they read like a map: land joins up, most
 * neighbours touch, and the empty places are sea. From north to south and from west to east.
 */
export const tiles: readonly Tile[] = [
  tile(3, 0, 'E23000007', 'Northumb'),
  tile(2, 1, 'E23000002', 'Cumbria'),
  tile(3, 1, 'E23000008', 'Durham'),
  tile(4, 1, 'E23000013', 'Cleveland'),
  tile(2, 2, 'E23000003', 'Lancs'),
  tile(3, 2, 'E23000010', 'W Yorks'),
  tile(4, 2, 'E23000009', 'N Yorks'),
  tile(5, 2, 'E23000012', 'Humber'),
  tile(1, 3, 'E23000004', 'Mersey'),
  tile(2, 3, 'E23000005', 'Gtr Manc'),
  tile(3, 3, 'E23000011', 'S Yorks'),
  tile(4, 3, 'E23000019', 'Notts'),
  tile(5, 3, 'E23000020', 'Lincs'),
  tile(0, 4, 'W15000001', 'N Wales'),
  tile(1, 4, 'E23000006', 'Cheshire'),
  tile(2, 4, 'E23000015', 'Staffs'),
  tile(3, 4, 'E23000018', 'Derbys'),
  tile(4, 4, 'E23000021', 'Leics'),
  tile(5, 4, 'E23000023', 'Cambs'),
  tile(6, 4, 'E23000024', 'Norfolk'),
  tile(0, 5, 'W15000004', 'Dyfed-P'),
  tile(1, 5, 'E23000016', 'W Mercia'),
  tile(2, 5, 'E23000014', 'W Mids'),
  tile(3, 5, 'E23000017', 'Warks'),
  tile(4, 5, 'E23000022', 'Northants'),
  tile(5, 5, 'E23000026', 'Beds'),
  tile(6, 5, 'E23000025', 'Suffolk'),
  tile(0, 6, 'W15000003', 'S Wales'),
  tile(1, 6, 'W15000002', 'Gwent'),
  tile(2, 6, 'E23000037', 'Glos'),
  tile(3, 6, 'E23000038', 'Wilts'),
  tile(4, 6, 'E23000029', 'Thames V'),
  tile(5, 6, 'E23000027', 'Herts'),
  tile(6, 6, 'E23000028', 'Essex'),
  tile(2, 7, 'E23000036', 'Avon&S'),
  tile(3, 7, 'E23000030', 'Hants'),
  tile(4, 7, 'E23000031', 'Surrey'),
  tile(5, 7, 'E23000001', 'London'),
  tile(6, 7, 'E23000032', 'Kent'),
  tile(1, 8, 'E23000035', 'Devon&C'),
  tile(2, 8, 'E23000039', 'Dorset'),
  tile(4, 8, 'E23000033', 'Sussex'),
];
