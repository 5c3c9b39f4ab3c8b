// A small programme with a little of everything, in six languages. The first text a reader is given takes it ten times as
// long as the next, for its patterns are made ready then: so it is this one, while nobody waits.

export const FIRST_TEXT = `ANNUAL MEETING OF THE WATER COUNCIL
Provisional programme (as of 3 May 2024)
Geneva, Palais des Nations, 12–13 June 2024

Wednesday, 12 June 2024
Morning session

9.30 – 10 a.m.\tRegistration and coffee (Main Foyer)
10:00–11:15 Opening session – Conference Room 4
Welcome remarks by H.E. Mr. Ivan PETROV, President of the Council (TBC)
Opening statements:
• Ms. Anna Lindqvist, Director-General, Institute for Rivers – video message
• Prof. Li Wei (University of Lagos)
11:15 a.m. – 1 p.m. Panel 1: Who pays for clean water?
Moderator: Dr. José García, Secretary-General, Delta Network
Panellists: M. Jean Dupont, ministre de l’Environnement; Sra. María López, Directora, Fundación Agua
Guiding questions:
- How can small towns pay for their wells?
13h00 – 14h30 Déjeuner – Salle des délégués
Afternoon
3 p.m. Side event “Wells for all” (closed), Room XX
Contact: wells@example.org

13 июня 2024 г., четверг
10.00–11.30 Заседание 2. Реки и озёра, зал № 3
Модератор: г-жа Ольга Иванова, директор института
6月13日 星期四
14:00-15:00 主题报告：王明教授，水利大学，会议室
الخميس 13 يونيو 2024
16:00 – 17:00 كلمة السيد أحمد علي، مدير المركز، القاعة الكبرى
`;
