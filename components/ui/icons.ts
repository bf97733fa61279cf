/** The drawings: a 20 px grid, 1.5 px stroke, round ends, the colour of the text around. */
export const icons = {
  petrel:
    '<path d="M1.5 7.5c3.2-2.6 6.4-2 8.5 2.2 2.1-4.2 5.3-4.8 8.5-2.2"/><path d="M10 9.7c-.5 1.7-1.5 2.8-3.2 3.6"/><path d="M2.5 16.5c1.9-1.3 3.7-1.3 5.6 0s3.7 1.3 5.6 0 2.6-1.2 3.8-.8"/>',
  home: '<path d="M3 9.2 10 3l7 6.2V16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z"/><path d="M8 17v-5h4v5"/>',
  people:
    '<circle cx="7.5" cy="7" r="3"/><path d="M2 16.5c.3-3 2.6-4.5 5.5-4.5s5.2 1.5 5.5 4.5"/><path d="M13 4.3a3 3 0 0 1 0 5.4M15 12.4c1.8.6 2.9 2 3 4.1"/>',
  company:
    '<path d="M4 17V4a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v13M12 8h3a1 1 0 0 1 1 1v8M2.5 17h15M7 6.5h2M7 10h2M7 13.5h2"/>',
  board:
    '<rect x="3" y="3.5" width="4" height="13" rx="1"/><rect x="8.5" y="3.5" width="4" height="9" rx="1"/><rect x="14" y="3.5" width="3.5" height="6" rx="1"/>',
  check: '<path d="m4.5 10.5 3.5 3.5 7.5-8"/>',
  task: '<circle cx="10" cy="10" r="7"/><path d="m7 10.2 2.2 2.2L13.2 8"/>',
  chart: '<path d="M3 3v13a1 1 0 0 0 1 1h13M7 13v-3M11 13V6M15 13V9"/>',
  move: '<path d="M4 10h11.5M11.5 6l4 4-4 4"/>',
  more: '<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.5"/>',
  gear:
    '<path d="M3 6h6M13 6h4M3 14h3M10 14h7"/><circle cx="11" cy="6" r="2"/><circle cx="8" cy="14" r="2"/>',
  search: '<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>',
  plus: '<path d="M10 4v12M4 10h12"/>',
  down: '<path d="m5.5 8 4.5 4.5L14.5 8"/>',
  right: '<path d="m8 5.5 4.5 4.5L8 14.5"/>',
  left: '<path d="M12 5.5 7.5 10l4.5 4.5"/>',
  sort: '<path d="M7 4v12M4 13l3 3 3-3M12 5h5M12 9h3.5M12 13h2"/>',
  close: '<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>',
  edit: '<path d="m4 13.5-.8 3.3 3.3-.8L16 6.5 13.5 4z"/><path d="m11.5 6 2.5 2.5"/>',
  trash:
    '<path d="M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11a1 1 0 0 0 1 .9h6.4a1 1 0 0 0 1-.9l.8-11M8.3 9v5M11.7 9v5"/>',
  undo: '<path d="M7 4 3.5 7.5 7 11"/><path d="M3.5 7.5H12a4.5 4.5 0 0 1 0 9H7"/>',
  lock: '<rect x="4.5" y="9" width="11" height="8" rx="1.5"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>',
  phone:
    '<path d="M4 3.5h3l1.5 3.8-2 1.5a11 11 0 0 0 4.7 4.7l1.5-2 3.8 1.5v3a1 1 0 0 1-1 1C9.3 17 3 10.7 3 4.5a1 1 0 0 1 1-1z"/>',
  mail: '<rect x="2.5" y="4.5" width="15" height="11" rx="1.5"/><path d="m3 6 7 5 7-5"/>',
  meet:
    '<rect x="3" y="4.5" width="14" height="12.5" rx="1.5"/><path d="M3 8.5h14M7 2.5v3M13 2.5v3"/>',
  note: '<path d="M4 3.5h12v9l-4 4H4z"/><path d="M16 12.5h-4v4M7 7.5h6M7 10.5h3"/>',
  clock: '<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.5 2"/>',
  rot:
    '<path d="M5.5 3h9M5.5 17h9M6.5 3c0 4 3.5 4.5 3.5 7s-3.5 3-3.5 7M13.5 3c0 4-3.5 4.5-3.5 7s3.5 3 3.5 7"/>',
  alert: '<path d="M10 3.5 2.5 16.5h15z"/><path d="M10 8.5v3.5M10 14.3v.01"/>',
  bell:
    '<path d="M5.5 8.5a4.5 4.5 0 0 1 9 0c0 4 1.5 5 1.5 5H4s1.5-1 1.5-5z"/><path d="M8.3 16a2 2 0 0 0 3.4 0"/>',
  filter: '<path d="M3 5h14M5.5 10h9M8 15h4"/>',
  export: '<path d="M10 3v9M6.5 9l3.5 3.5L13.5 9M3.5 14v2a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1v-2"/>',
} as const;

export type IconName = keyof typeof icons;
