// A short programme of nobody's, to try the import with.
export const SAMPLE = `HIGH-LEVEL DIALOGUE ON SAFE DRINKING WATER
Conference Room 3, United Nations Headquarters, New York

Tuesday, 12 May 2026

10.00 a.m. – 10.30 a.m.\tOpening remarks
\tH.E. Ms. Amina Okoye, President of the Conference
\tMr. Jonas Berg, Director, Water Institute

10.30 a.m. – 1 p.m.\tPanel 1: Water and health
\tModerator: Dr. Lucía Ferrer, University of Cádiz
\tPanellists:
\tMs. Sarah Whitfield, Head of Programmes, Clean Wells
\tMr. Ravi Menon, Adviser to the Minister of Health (TBC)

3 p.m. – 5.30 p.m.\tPanel 2: Water and cities
\tModerator: Mr. Karim Haddad, Mayor
\tPanellists:
\tProfessor Elena Sorokina, Institute of Urban Studies

5.30 p.m. – 6 p.m.\tClosing remarks
\tH.E. Ms. Amina Okoye, President of the Conference`;
