/** Hernias of the abdomen. That one obstructs, or that the bowel in it is dead, is read from the sentence. */
export const HERNIAS = `
K44.9: hiatal hernia; hiatus hernia; diaphragmatic hernia; paraesophageal hernia
K40>K40.90: inguinal hernia; unilateral inguinal hernia
K40.0: bilateral inguinal hernia [,] with (obstruction|incarceration)
K41.0: bilateral femoral hernia [,] with (obstruction|incarceration)
K40: [unilateral] inguinal hernia [,] with gangrene
K41: [unilateral] femoral hernia [,] with gangrene
K43.6: (ventral|epigastric|spigelian|hypogastric|midline|subxiphoid|abdominal wall) hernia [,] (with|causing) (obstruction|incarceration); (incarcerated|strangulated|irreducible|obstructed) (ventral|epigastric|spigelian|abdominal wall) hernia
K43.7: (ventral|epigastric|spigelian|abdominal wall) hernia [,] with gangrene
K42.9: umbilical hernia
K43.2: incisional hernia
K43.9: ventral hernia; (epigastric|spigelian|hypogastric|midline|subxiphoid) hernia; abdominal wall hernia
K43.5: parastomal hernia; peristomal hernia; parastomal (herniation|bulge with hernia); hernia (at|around|beside) [the] stoma
K41.90: femoral hernia
K40.90: (left|right) ing hernia; ing hernia
K46.9: abdominal hernia; hernia of [the] abdomen
-: bilateral (inguinal|femoral) hernia repair; bilateral (inguinal|femoral) herniorrhaphy
`;
