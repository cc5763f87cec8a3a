import { makeStyles, tokens } from '@fluentui/react-components';

/** Colours that clauses are told apart by, beside their marks; the ninth begins again. */
const LOOKS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const;

const useStyles = makeStyles({
  one: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  two: { backgroundColor: tokens.colorPalettePeachBackground2, color: tokens.colorPalettePeachForeground2 },
  three: {
    backgroundColor: tokens.colorPaletteForestBackground2,
    color: tokens.colorPaletteForestForeground2,
  },
  four: { backgroundColor: tokens.colorPaletteGrapeBackground2, color: tokens.colorPaletteGrapeForeground2 },
  five: { backgroundColor: tokens.colorPaletteGoldBackground2, color: tokens.colorPaletteGoldForeground2 },
  six: { backgroundColor: tokens.colorPaletteTealBackground2, color: tokens.colorPaletteTealForeground2 },
  seven: {
    backgroundColor: tokens.colorPaletteCranberryBackground2,
    color: tokens.colorPaletteCranberryForeground2,
  },
  eight: { backgroundColor: tokens.colorPaletteSteelBackground2, color: tokens.colorPaletteSteelForeground2 },
});

/** The class of each clause's own colours, by its number. */
export function useClauseLook(): (clause: number) => string {
  const styles = useStyles();
  return (clause) => styles[LOOKS[(clause - 1) % LOOKS.length] ?? 'one'];
}
