// What the columns of a table of people hold, told from the words over them in six languages, or else from the cells.
import { fold } from '#languages/foldedText.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import { honorificAt } from '#domain/people/honorifics.ts';
import type { Column } from './proposal.ts';

const HEADERS: Readonly<Record<Exclude<Column, 'unused'>, string>> = {
  name: 'name|full name|participant|speaker|person|nom complet|nom et prenom|intervenant|nombre completo|nombre y apellidos|participante|orador|имя и фамилия|фио|ф.и.о.|участник|姓名|名字|الاسم|الاسم الكامل',
  honorific:
    'title|honorific|courtesy title|salutation|prefix|mr/ms|civilite|titre|tratamiento|titulo|обращение|титул|称谓|头衔|اللقب',
  given:
    'given name|given names|first name|firstname|forename|prenom|prenoms|nombre|nombres|nombre de pila|имя|имя и отчество|名|الاسم الأول',
  family:
    'family name|last name|lastname|surname|nom|nom de famille|apellido|apellidos|фамилия|姓|姓氏|اسم العائلة|اسم الأسرة|الكنية',
  function:
    'function|functional title|job title|position|role|post|designation|fonction|poste|qualite|cargo|funcion|puesto|должность|职务|职位|الوظيفة|المنصب|الصفة',
  state:
    'state|country|member state|delegation|nationality|etat|pays|estado|pais|delegacion|государство|страна|делегация|国家|国籍|代表团|الدولة|البلد|الوفد',
  organisation:
    'organisation|organization|affiliation|institution|company|entity|agency|organisme|entite|organizacion|institucion|entidad|организация|учреждение|组织|单位|机构|المنظمة|المؤسسة|الجهة',
  contact:
    'email|e-mail|mail|phone|telephone|tel|mobile|contact|courriel|correo|correo electronico|telefono|contacto|почта|эл. почта|телефон|контакт|电子邮件|邮箱|电话|联系方式|البريد الإلكتروني|الهاتف',
};

const columnsByHeader = new Map<string, Column>();
for (const [column, names] of Object.entries(HEADERS))
  for (const name of names.split('|')) if (isColumn(column)) columnsByHeader.set(fold(name), column);

function isColumn(name: string): name is Column {
  return Object.hasOwn(HEADERS, name);
}

/** null where the row is no row of headings. */
export function columnsOfHeader(cells: readonly string[]): readonly Column[] | null {
  const columns = cells.map((cell) => columnsByHeader.get(fold(cell).replace(/[:*]+$/, '')) ?? 'unused');
  const known = columns.filter((column) => column !== 'unused');
  const hasName = known.some((column) => column === 'name' || column === 'family' || column === 'given');
  if (!hasName || known.length * 2 < cells.filter((cell) => cell !== '').length) return null;
  // "Nombre" over a whole name, "Nom" with no "Prénom": the name is all in one.
  if (columns.includes('given') !== columns.includes('family') && !columns.includes('name'))
    return columns.map((column) => (column === 'given' || column === 'family' ? 'name' : column));
  return columns;
}

/** By the cells alone: a title, an address, a State, capitals; the first words that may be a name are one. */
export function columnsOfCells(rows: readonly (readonly string[])[]): readonly Column[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const kinds = Array.from({ length: width }, (_, index) => kindOf(rows.map((row) => row[index] ?? '')));
  const names = kinds.flatMap((kind, index) => (kind === 'words' ? [index] : []));
  const [first, second] = names;
  // Two columns of names side by side, of which neither could hold the function.
  const areApart = first !== undefined && second === first + 1 && isOfOneWord(rows, first, second);
  const columns: Column[] = kinds.map((kind, index) => {
    if (kind !== 'words') return kind;
    if (index === first) return areApart ? 'given' : 'name';
    return areApart && index === second ? 'family' : 'unused';
  });
  if (areApart && rows.every((row) => isCapitals(row[first] ?? ''))) {
    columns[first] = 'family';
    columns[second] = 'given';
  }
  for (const column of ['function', 'organisation'] as const) {
    const free = columns.indexOf('unused');
    if (free >= 0 && !columns.includes(column)) columns[free] = column;
  }
  return columns;
}

function kindOf(cells: readonly string[]): Column | 'words' {
  const filled = cells.filter((cell) => cell !== '');
  const mostly = (test: (cell: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length >= filled.length * 0.7;
  if (filled.length === 0 || mostly((cell) => /^[\d.,#/ -]+$/.test(cell) && cell.length < 6)) return 'unused';
  if (mostly((cell) => /\S@\S|^\+?[\d ()./-]{6,}$/.test(cell))) return 'contact';
  if (mostly((cell) => honorificAt(`${cell} X`) === cell)) return 'honorific';
  if (mostly((cell) => stateNamed(cell) !== null)) return 'state';
  if (
    mostly(
      (cell) =>
        /\b(?:of|for|du|de la|del)\b|director|secretary|minister|representative/i.test(cell) &&
        honorificAt(cell) === '',
    )
  )
    return 'function';
  return 'words';
}

function isOfOneWord(rows: readonly (readonly string[])[], first: number, second: number): boolean {
  const short = (cell: string): boolean => cell.split(/\s+/).length <= 2 && honorificAt(cell) === '';
  return (
    rows.every((row) => short(row[first] ?? '') && short(row[second] ?? '')) &&
    rows.some(
      (row) => isCapitals(row[first] ?? '') || isCapitals(row[second] ?? '') || !/\s/.test(row[first] ?? ''),
    )
  );
}

const isCapitals = (cell: string): boolean => /^[\p{Lu}\s'’-]{2,}$/u.test(cell);
