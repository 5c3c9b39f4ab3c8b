// The words of the frame: rail, header, saving, palette, errors.
export const app = {
  name: 'Rostrum',
};
