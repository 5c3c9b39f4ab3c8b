// The words by which posts and bodies are known in six languages: what tells "Director, University of …" from a name.
import { fold } from '#languages/foldedText.ts';

/** Posts: where one of these follows a name without a comma, the function begins. */
const POSTS =
  'president presidents vice director directors director-general directorate secretary secretary-general undersecretary under-secretary under-secretary-general assistant-secretary-general minister ministers deputy ambassador chair chairperson chairman chairwoman co-chair founder co-founder cofounder representative representatives permanent executive special assistant associate senior junior chief head ceo cto coo cfo cso commissioner professor lecturer dean rector chancellor provost manager officer officer-in-charge coordinator co-ordinator advisor adviser advisers specialist expert experts consultant researcher fellow analyst economist lawyer attorney prosecutor journalist editor author writer activist advocate member members senator mayor governor counsel counsellor counselor councillor delegate rapporteur spokesperson spokesman spokeswoman managing leader student phd engineer scientist physician survivor envoy acting former interim prime foreign administrator principal entrepreneur trainer moderator convener superintendent inspector director/ co-director emeritus sherpa negotiator observer diplomat auditor treasurer trustee ombudsman ombudsperson anthropologist sociologist psychologist historian biologist geologist chemist physicist architect designer developer filmmaker photographer artist poet musician teacher educator practitioner candidate postdoctoral postdoc vice-president vice-chair vice-rector vice-minister vice-chancellor novelist essayist playwright philosopher geographer demographer librarian publisher actor actress singer athlete presenter broadcaster nurse midwife pharmacist surgeon paediatrician pediatrician epidemiologist virologist mathematician statistician linguist translator archaeologist farmer veterinarian laureate politician nobel correspondent columnist' +
  ' directeur directrice directeurs secretaire ministre ministres adjoint adjointe ambassadeur ambassadrice presidente presidence fondateur fondatrice cofondateur cofondatrice representant representante delegue deleguee chef cheffe conseiller conseillere charge chargee responsable professeur professeure maitre doyen doyenne recteur rectrice chercheur chercheuse avocat avocate juge depute deputee senateur senatrice maire gouverneur prefet membre expert experte economiste journaliste coordonnateur coordonnatrice coordinateur coordinatrice gestionnaire ancien ancienne haut haute commissaire rapporteuse rapporteur administrateur administratrice gerant doctorant doctorante etudiant etudiante ingenieur ingenieure enseignant enseignante enseignant-chercheur inspecteur sous-directeur sous-directrice vice-presidente porte-parole ecrivain ecrivaine romancier romanciere poete poetesse editeur editrice libraire essayiste philosophe sociologue geographe demographe urbaniste laureat militant militante activiste entrepreneuse correspondant correspondante envoye envoyee redacteur redactrice artiste acteur actrice chanteur chanteuse musicien musicienne anthropologue politologue historien historienne psychologue medecin infirmier infirmiere architecte biologiste physicien physicienne mathematicien mathematicienne juriste dramaturge documentariste cineaste realisateur realisatrice' +
  ' directora secretario secretaria ministro ministra viceministro viceministra embajador embajadora fundador fundadora cofundador cofundadora representantes encargado encargada jefe jefa asesor asesora consejero consejera profesor profesora catedratico catedratica rector rectora decano decana investigador investigadora abogado abogada juez jueza magistrado magistrada diputado diputada senador senadora alcalde alcaldesa gobernador gobernadora miembro experta economista periodista coordinador coordinadora gerente subdirector subdirectora subsecretario subsecretaria vicepresidente vicepresidenta vicerrector vicerrectora comisionado comisionada relator relatora oficial especialista docente titular presidenta lider delegado delegada consultor consultora procurador procuradora fiscal defensor defensora responsable tecnico tecnica gestor gestora ex exministro expresidente concejal concejala escritor escritora novelista ensayista filosofo filosofa sociologo sociologa dramaturgo cineasta editor editora librero galardonado galardonada laureada ingeniero ingeniera activista empresario empresaria antropologo antropologa actriz cantante artista musico teologo teologa medico medica enfermera arquitecto arquitecta psicologo psicologa politologo politologa historiador historiadora geografo geografa biologo biologa fisico matematico corresponsal redactor redactora vocero vocera portavoz lehendakari';

/** Bodies and what they are called. */
const BODIES =
  'university institute institution ministry department organization organisation association foundation council commission committee bank center centre office agency college school faculty union network alliance coalition federation society academy hospital company corporation corp ltd inc gmbh llc plc authority secretariat mission embassy government parliament assembly court fund programme programmes program programs programa programas unit division bureau board forum initiative laboratory lab republic kingdom nations state states delegation consortium observatory trust museum library service services watch solutions partners consulting group international global technologies capital ventures media press news times partnership committee cluster platform taskforce headquarters directorate chamber stiftung tribunal police rescue cooperative council' +
  ' universite institut ministere departement organisation federation fondation conseil comite banque bureau agence ecole faculte reseau societe academie hopital entreprise autorite ambassade gouvernement parlement assemblee cour fonds unite republique royaume etat nations centre mairie region observatoire laboratoire musee bibliotheque syndicat cabinet direction ligue collectif mutuelle chambre' +
  ' universidad instituto ministerio departamento organizacion asociacion fundacion consejo comision comite banco centro oficina agencia colegio escuela facultad red alianza coalicion federacion sociedad academia hospital empresa autoridad secretaria mision embajada gobierno parlamento asamblea corte tribunal fondo unidad division direccion republica reino estado naciones ayuntamiento cooperativa junta observatorio laboratorio museo biblioteca sindicato camara cancilleria defensoria procuraduria alcaldia municipio corporacion pontificia autonoma nacional confederacion' +
  ' undp unhcr unicef unesco unodc unep unfpa ilo iom who fao wfp wto imf ocha ohchr icrc osce oecd asean un eu usaid giz ngo onu pnud oms oit oim pnue ue cepal ocde ong oea';

const STEMS_RU =
  'архитектор директор министр председател президент вице заместител зам руководител начальник профессор доцент ректор проректор декан глав представител посол посланник советник эксперт сотрудник университет институт министерств департамент организаци ассоциаци фонд совет комитет комисси центр академи агентств союз генеральн исполнительн старш ведущ научн координатор член аналитик специалист менеджер кандидат доктор секретар уполномоченн омбудсмен журналист адвокат депутат сенатор губернатор управляющ управлени отдел кафедр факультет школ компани общество корпораци правительств парламент ассамбле организатор основател соосновател редактор постоянн специальн чрезвычайн полномочн консультант исследовател лаборатори посольств республик государствен национальн региональн международн федеральн российск юрист экономист инженер преподавател академик аспирант лауреат писател ветеран студент магистр бывш первый и.о. врио и.о проф оон юнеско воз мот мвф снг ооо ао нко мгимо мгу рф ран'
    .split(' ')
    .map(fold);

const WORDS_AR = new Set(
  'رئيس رئيسة الرئيس الرئيسة وزير وزيرة الوزير الوزيرة مدير مديرة المدير المديرة ممثل ممثلة الممثل الممثلة نائب نائبة وكيل وكيلة أمين أمينة الأمين الأمينة مندوب مندوبة المندوب عضو عضوة سفير سفيرة منسق منسقة المنسق المنسقة مفوض مفوضة المفوض المفوضة مستشار مستشارة خبير خبيرة باحث باحثة أستاذ أستاذة عميد عميدة محافظ مسؤول مسؤولة كبير كبيرة مؤسس مؤسسة المؤسس مساعد مساعدة رئيسا القائم القائمة قائم محلل صحفي صحفية محام محامية قاض مقرر مقررة المقرر المقررة ناشط ناشطة مبعوث المبعوث أخصائي أخصائية طبيب مهندس مدرب رائد ملحق قنصل ناطق المتحدث'
    .split(' ')
    .concat(
      'وزارة جامعة الجامعة منظمة المنظمة معهد المعهد مركز المركز مؤسسة المؤسسة مجلس المجلس هيئة الهيئة لجنة اللجنة إدارة مكتب المكتب صندوق الصندوق برنامج البرنامج وكالة الوكالة كلية الكلية المحترم المحترمة قسم مديرية الأمم المتحدة جمهورية مملكة دولة اتحاد الاتحاد جمعية الجمعية بنك البنك شركة الشركة شبكة الشبكة أمانة الأمانة سفارة حكومة برلمان محكمة مدرسة أكاديمية مستشفى مفوضية المفوضية وحدة شعبة قطاع غرفة نقابة بعثة'.split(
        ' ',
      ),
    )
    .map(fold),
);

const posts = new Set(POSTS.split(' '));
const bodies = new Set(BODIES.split(' '));

/** Small words that stand in no name. */
const JOINING =
  /(?:^|\s)(?:of|for|the|and|in|on|at|to|with|from|du|des|pour|et|aux?|dans|sur|auprès|para|en|por|con|и|по|при|для|в|на|от|في|من|على|لدى|إلى|عن)(?:\s|$)/u;

/** Whether the word begins or names a post. */
export function isPost(word: string): boolean {
  const plain = foldedWord(word);
  if (posts.has(plain) || WORDS_AR.has(plain)) return true;
  if (/^\p{Script=Cyrillic}/u.test(plain)) return STEMS_RU.some((stem) => plain.startsWith(stem));
  const half = plain.split('-')[0] ?? '';
  return half !== plain && posts.has(half);
}

/** Whether the word names a body: a university, a ministry, a company. */
export function isBody(word: string): boolean {
  const plain = foldedWord(word);
  return bodies.has(plain) || WORDS_AR.has(plain);
}

/** Whether one of the words names a post or a body. */
export function holdsPost(words: string): boolean {
  return words
    .slice(0, 400)
    .split(/[\s/]+/)
    .some((word) => isPost(word) || isBody(word));
}

/** Words of a post or a body and not of a name. */
export function isFunctional(words: string): boolean {
  return JOINING.test(words.slice(0, 400)) || holdsPost(words);
}

function foldedWord(word: string): string {
  return fold(word)
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .replace(/[,.;:]+$/, '');
}
