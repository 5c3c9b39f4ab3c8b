// The words that name a role, in the singular and the plural, in six languages. Compared folded: without accents,
// capitals and the signs that join two genders.

export interface RoleWords {
  readonly role: string;
  readonly one: string;
  readonly several: string;
}

/** Words that stand with a colon, a dash, or alone on a line. */
export const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: 'co-chair',
    one: 'co-chair|co chair|cochair|co-chairperson|co-chairman|co-chairwoman|co-president|coprésident|coprésidente|co-présidente|copresidente|copresidenta|сопредседатель|сопредседательница|соведущий|联合主席|共同主席|الرئيس المشارك|الرئيسة المشاركة',
    several:
      'copresidentas|الرئيستان المشاركتان|الرئيسات المشاركات|co-chairs|co chairs|cochairs|co-chairpersons|co-chairmen|co-presidents|coprésidents|coprésidentes|coprésidence|co-présidence|co-présidents|copresidentes|copresidencia|сопредседатели|сопредседательствуют|الرئيسان المشاركان|الرئيسين المشاركين|الرؤساء المشاركون|الرئيسان',
  },
  {
    role: 'chair',
    one: 'chair|chairperson|chairman|chairwoman|session chair|presiding|presiding officer|presides|chairing|président|présidente|présidence|président de séance|présidente de séance|preside|presidente|presidenta|presidencia|председатель|председательствующий|председательствующая|председательствует|председательница|主席|会议主席|大会主席|会议主持|رئيس|رئيسة|الرئيس|الرئيسة|رئيس الجلسة|رئيسة الجلسة|رئاسة الجلسة|يرأس الجلسة|ترأس الجلسة|رئاسة|يترأس الجلسة|تترأس الجلسة|руководитель секции|руководитель|会议主席|召集人|執行主席|执行主席|专题主席|會議主席|座長|主席團',
    several:
      'presidentas|الرئيستان|الرؤساء|الرئيسات|chairs|chairpersons|chairmen|chairwomen|session chairs|présidents|présidentes|présidents de séance|presidentes|presiden|председатели|председательствуют|رؤساء الجلسات|رئيسا الجلسة|руководители секции|руководители',
  },
  { role: 'president', one: 'president', several: 'presidents' },
  {
    role: 'moderator',
    one: 'moderator|mod.|mod|modér.|co-moderator|moderation|moderated|session moderator|q&a moderator|modérateur|modératrice|modération|modère|modérateurtrice|animateur|animatrice|animation|anime|animation et modération|moderador|moderadora|modera|moderación|conduce|conducción|conductor|conductora|modera y presenta|модератор|модератор дискуссии|модерирует|модерация|ведущий|ведущая|ведущий дискуссии|ведет заседание|ведет сессию|主持人|主持|主持嘉宾|论坛主持|论坛主持人|主持者|مدير الجلسة|مديرة الجلسة|إدارة الجلسة|يدير الجلسة|تدير الجلسة|مدير الحوار|مديرة الحوار|يدير الحوار|تدير الحوار|يدير النقاش|تدير النقاش|مدير النقاش|إدارة الحوار|إدارة النقاش|المحاور|المحاورة|يديرها|تديرها|منسق الجلسة|المدير|ведет|ведет заседание|مدير الندوة|主持:|主持人:',
    several:
      'مديرتا الجلسة|مديرات الجلسة|moderators|co-moderators|modérateurs|modératrices|animateurs|animatrices|moderadores|moderadoras|moderan|модераторы|модерируют|ведущие|соведущие|مديرو الجلسة|مديرا الجلسة|ведут',
  },
  {
    role: 'co-facilitator',
    one: 'сокоординатор|الميسرة المشاركة|co-facilitator|cofacilitator|cofacilitateur|cofacilitatrice|cofacilitador|cofacilitadora|共同协调人|الميسر المشارك',
    several:
      'cofacilitadoras|الميسرتان المشاركتان|الميسرون المشاركون|الميسرات المشاركات|co-facilitators|cofacilitators|cofacilitateurs|co-facilitateurs|cofacilitatrices|cofacilitadores|сокоординаторы|الميسران المشاركان|الميسران',
  },
  {
    role: 'facilitator',
    one: 'координатор|الميسر|الميسرة|ميسر|ميسرة|ميسر الجلسة|ميسرة الجلسة|تيسير|الميسّرة|facilitator|facilitation|facilitates|facilitateur|facilitatrice|facilite|facilitador|facilitadora|facilita|facilitación|dinamiza|dinamizador|dinamizadora|фасилитатор|тренер|引导员|协调人|引导人|催化师|facilitator/trainer|trainer|formateur|formatrice|المدرب|المدربة|المنسق|المدرّب',
    several:
      'координаторы|الميسرتان|الميسرات|الميسرون|ميسرو الجلسة|facilitators|facilitateurs|facilitatrices|facilitadores|facilitadoras|facilitan|dinamizan|фасилитаторы|тренеры|trainers|formateurs|المدربون',
  },
  {
    role: 'keynote-speaker',
    one: '主旨发言者|المتكلم الرئيسي|المتكلمة الرئيسية|keynote|key note|keynote speaker|key note speaker|keynote presenter|keynote address|keynote speech|keynote remarks|keynote lecture|keynote presentation|keynote statement|keynote talk|plenary speaker|plenary lecture|orateur principal|oratrice principale|conférencier principal|conférencière principale|intervenant principal|intervenante principale|conférence inaugurale|discours principal|discours liminaire|discours-programme|grand témoin|orador principal|oradora principal|ponente principal|conferenciante principal|conferencista principal|conferencista magistral|conferencia magistral|conferencia inaugural|ponencia magistral|ponencia principal|discurso principal|ключевой докладчик|ключевой доклад|ключевой спикер|основной докладчик|основной доклад|основная речь|главный докладчик|программная речь|пленарный докладчик|主旨发言|主旨演讲|主旨报告|主旨发言人|主旨演讲人|主旨嘉宾|主旨演讲嘉宾|基调演讲|主题演讲人|主题报告人|专题报告人|專題演講人|專題講者|特邀报告|特邀演讲|المتحدث الرئيسي|المتحدثة الرئيسية|متحدث رئيسي|متحدثة رئيسية|الكلمة الرئيسية|كلمة رئيسية|المحاضرة الرئيسية|الخطاب الرئيسي',
    several:
      'oratrices principales|oradoras principales|المتكلمان الرئيسيان|المتكلمتان الرئيسيتان|المتكلمون الرئيسيون|المتكلمات الرئيسيات|keynotes|key notes|keynote speakers|key note speakers|keynote addresses|keynote speeches|keynote presentations|plenary speakers|orateurs principaux|conférenciers principaux|intervenants principaux|oradores principales|ponentes principales|conferencistas magistrales|conferencias magistrales|ключевые докладчики|ключевые спикеры|основные докладчики|المتحدثون الرئيسيون|المتحدثين الرئيسيين',
  },
  {
    role: 'panellist',
    one: 'المشارك في حلقة النقاش|المشاركة في حلقة النقاش|panelist|panellist|panel member|panéliste|paneliste|intervenant|intervenante|panelista|дискутант|участник дискуссии|участница дискуссии|панелист|эксперт|专题讨论嘉宾|讨论嘉宾|与谈人|المشارك|المشاركة|المحاور المشارك|عضو الفريق',
    several:
      'участницы дискуссии|المشاركان في حلقة النقاش|المشاركتان في حلقة النقاش|المشاركون في حلقة النقاش|المشاركات في حلقة النقاش|panelists|panellists|panel|panel members|panel of experts|panelists and speakers|discussion panel|members of the panel|participants|experts|with|featuring|with the participation of|panélistes|panelistes|intervenants|intervenantes|participants au panel|membres du panel|participantes|panelistas|integrantes del panel|participan|con|con la participación de|avec|avec la participation de|en présence de|expertos|expertas|дискутанты|участники дискуссии|участники панели|участники панельной дискуссии|участники круглого стола|участники|панелисты|эксперты|при участии|с участием|приглашенные эксперты|приглашенные гости|嘉宾|讨论嘉宾们|对话嘉宾|圆桌嘉宾|与会嘉宾|参与嘉宾|小组成员|专题小组成员|与谈嘉宾|與談嘉賓|对谈嘉宾|對談嘉賓|圓桌嘉賓|讨论人|討論人|互动嘉宾|参会嘉宾|المشاركون|المشاركين|المشاركات|المشاركون في الجلسة|أعضاء الفريق|أعضاء الجلسة|أعضاء حلقة النقاش|المتحاورون|ضيوف الجلسة|الخبراء|بمشاركة|مع|в дискуссии участвуют|участвуют|к участию приглашены|приглашены|дискуссанты|專題小組成員|专题小组成员|讨论小组成员|討論小組成員|與談人|對談人|貴賓|嘉賓|拟邀嘉宾|特邀嘉宾|出席嘉宾|المحاورون|المداخلون|المتحاورون|ضيف اللقاء|يشارك فيها|يشارك في الجلسة|بمشاركة كل من|الضيوف|ضيوف الجلسة|ضيوف الحوار|المشاركون في حلقة النقاش',
  },
  {
    role: 'rapporteur',
    one: 'rapporteur|rapporteure|rapporteuse|session rapporteur|general rapporteur|chief rapporteur|rapporteur général|rapporteure générale|relator general|relatora general|генеральный докладчик|note-taker|note taker|relator|relatora|relatoría|relata|репортер|报告员|记录员|总报告员|المقرر|المقررة|مقرر|مقررة|مقرر الجلسة|مقررة الجلسة',
    several:
      'rapporteuses|المقرران|المقررتان|المقررات|rapporteurs|rapporteures|general rapporteurs|rapporteurs généraux|session rapporteurs|note-takers|note takers|relatores|relatoras|relatan|المقررون|مقررو الجلسة',
  },
  {
    role: 'discussant',
    one: 'participant au débat|participante au débat|участник обсуждения|участница обсуждения|discussant|lead discussant|commentator|discutant|discutante|comentarista|comentador|comentadora|comenta|оппонент|комментатор|点评人|评议人|评论人|点评嘉宾|点评|评议|المعقب|المعقبة|معقب|المناقش|المناقشة|تعقيب|التعقيب|評論人|評議人',
    several:
      'participants au débat|participantes au débat|участники обсуждения|участницы обсуждения|المناقشان|المناقشتان|المناقشات|المعقبتان|المعقبات|discussants|lead discussants|commentators|discutants|discutantes|comentaristas|comentadores|comentan|оппоненты|комментаторы|المعقبون|المناقشون|المعقبان',
  },
  {
    role: 'respondent',
    one: 'с ответным словом выступает|回应人|respondent|response|responder|répondant|répondante',
    several: 'с ответным словом выступают|répondantes|respondents|responders|responses|répondants',
  },
  {
    role: 'introducer',
    one: '介绍人|introduced by|представляет|introducer|introduced',
    several: 'представляют|introducers',
  },
  {
    role: 'host',
    one: 'host|co-host|hôte|anfitrión|anfitriona|принимающая сторона|司仪|المضيف|المضيفة',
    several: 'anfitrionas|المضيفان|المضيفتان|المضيفات|hosts|co-hosts|hôtes|anfitriones|المضيفون',
  },
  {
    role: 'speaker',
    one: 'оратор|speaker|guest speaker|invited speaker|presenter|lecturer|resource person|orateur|oratrice|conférencier|conférencière|présentateur|présentatrice|exposant|exposante|présente|présentée|présenté|ponente|orador|oradora|expositor|expositora|expone|conferencista|conferenciante|disertante|diserta|interviene|inaugura|clausura|presenta|presentador|presentadora|participa|a cargo de|a cargo|imparte|докладчик|докладчица|докладывает|содокладчик|выступающий|выступающая|выступает|спикер|лектор|презентующий|发言人|发言嘉宾|发言者|演讲人|演讲者|演講者|主講者|主講|講師|致辭人|致詞者|演講嘉賓|主講嘉賓|分享嘉賓|汇报人|宣讲人|报告专家|演讲嘉宾|主讲人|主讲|主讲嘉宾|报告人|讲者|致辞人|致辞嘉宾|致辞者|分享嘉宾|讲师|المتحدث|المتحدثة|متحدث|متحدثة|المتكلم|المتكلمة|المحاضر|المحاضرة|محاضر|يلقيها|تلقيها|يقدمها|تقدمها|مقدم العرض|مقدمة العرض|مقدم الورقة|المحاضر الرئيسي|спикер сессии|發表人|報告人|主講人|引言人|致詞人|發言人|演講人|主讲嘉宾|論文發表人|分享人|講者',
    several:
      'ораторы|المتكلمان|المتكلمتان|المتكلمات|speakers|guest speakers|invited speakers|presenters|lecturers|resource persons|resource people|orateurs|oratrices|conférenciers|conférencières|présentateurs|exposants|ponentes|oradores|oradoras|expositores|expositoras|exponen|conferencistas|conferenciantes|disertantes|intervienen|inauguran|clausuran|presentan|presentadores|докладчики|докладывают|содокладчики|выступающие|выступают|спикеры|лекторы|演讲嘉宾们|发言人们|讲者们|المتحدثون|المتحدثين|المتحدثات|متحدثون|المتكلمون|المحاضرون|المحاضرين|المتدخلون|مقدمو العروض|مقدمو الأوراق|الخطباء|приглашенные спикеры|с приветственным словом выступят|с приветствиями выступят|с докладами выступят|分享人|致辞领导|致詞貴賓',
  },
];

/** What is said, where the one who says it is meant: titles as much as labels. */
export const SPEECH_WORDS: RoleWords = {
  role: 'speaker',
  one: "statement|address|welcome|welcome speech|speech|presentation|introduction|foreword|message|lecture|talk|discours|discours d'accueil|mot|mot d'accueil|allocution|intro|wrap-up|wrap up|keynote presentation|mot de bienvenue|mots de bienvenue|bienvenue|introduction|présentation|intervention|conclusion|conclusions|clôture|ouverture|propos introductifs|propos liminaires|mot d’ouverture|mot d'ouverture|mot de clôture|discours d'ouverture|discours de clôture|allocution d'ouverture|allocution de bienvenue|allocution de clôture|mots d'introduction|message vidéo|exposé|propos d'ouverture|propos de clôture|communication|comunicación|palabras|palabras de bienvenida|palabras de apertura|palabras de clausura|palabras de cierre|palabras iniciales|palabras finales|bienvenida|apertura|clausura|discurso|discurso inaugural|discurso de apertura|intervención|presentación|introducción|mensaje|ponencia|saludo|conferencia|palabras de inauguración|inauguración|cierre|выступление|приветствие|приветственное слово|вступительное слово|вступительная речь|заключительное слово|приветственная речь|речь|доклад|содоклад|обращение|презентация|введение|лекция|открытие|закрытие|致辞|开幕致辞|开幕辞|开幕词|欢迎辞|欢迎词|欢迎致辞|闭幕致辞|闭幕词|闭幕辞|发言|开场发言|总结发言|讲话|演讲|报告|致词|总结|结语|介绍|引言|视频致辞|كلمة|كلمة الافتتاح|كلمة افتتاحية|الكلمة الافتتاحية|كلمة ترحيبية|كلمة ترحيب|الكلمة الترحيبية|كلمة الترحيب|كلمة ختامية|الكلمة الختامية|كلمة الختام|كلمة تمهيدية|مداخلة|عرض|عرض تقديمي|محاضرة|بيان|خطاب|ترحيب|تقديم|الافتتاح|الاختتام|مقدمة|致辭|開幕致辭|閉幕致辭|致詞|開幕致詞",
  several:
    "remarks|statements|addresses|speeches|presentations|messages|greetings|lectures|talks|discours d'ouverture et de bienvenue|allocutions|allocutions d'ouverture|allocutions de bienvenue|allocutions de clôture|mots d'ouverture|présentations|interventions|exposés|comunicaciones|communications|papers|intervenciones|presentaciones|discursos|mensajes|ponencias|saludos|выступления|приветствия|приветственные слова|доклады|содоклады|обращения|презентации|вступительные слова|入题发言|كلمات|كلمات افتتاحية|الكلمات الافتتاحية|كلمات ترحيبية|كلمات الافتتاح|مداخلات|عروض|بيانات|المداخلات|العروض|كلمات ختامية",
};

/** Roles that are printed as they are written. */
export const OTHER_ROLE_WORDS =
  "секретарь секции|заместитель руководителя|почетный гость|интервьюер|司儀|mc|m.c.|emcee|master of ceremonies|mistress of ceremonies|master of ceremony|maître de cérémonie|maîtresse de cérémonie|maître de cérémonies|maestro de ceremonias|maestra de ceremonias|ведущий церемонии|عريف الحفل|عريفة الحفل|مقدم الحفل|مقدمة الحفل|interpreter|interpreters|organizer|organiser|organizers|organisers|convener|convenor|conveners|convenors|coordinator|co-ordinator|coordinators|coordinateur|coordinatrice|coordination|coordinador|coordinadora|coordina|coordinan|координатор|vice-chair|vice-chairs|vice-chairperson|vice-chairman|vice-président|vice-présidente|vicepresidente|vicepresidenta|заместитель председателя|副主席|نائب الرئيس|secretary|secretary of the meeting|secrétaire|secretario|secretaria|секретарь|秘书|session lead|session organizer|session organiser|lead|timekeeper|opponent|jury|observers|observer|translator|interviewer|interviewee|project lead|author|authors|guest|guest of honour|guest of honor|chief guest|invité d’honneur|invité d'honneur|invitado de honor|invitada de honor|invitado|invitados|гость|гости";

/** Phrases that come right before a name: "chaired by", "animé par". Pieces of a pattern, folded. */
export const ROLE_PHRASES: readonly (readonly [role: string, phrases: string])[] = [
  [
    'co-chair',
    'co-?chaired by|copresidee? par|co-presidee? par|copresidid[oa] por|сопредседательствуют|сопредседательствует',
  ],
  [
    'chair',
    "(?:session )?(?:chaired|presided)(?: over)? by|(?:seance )?presidee? par|sous la presidence d(?:e|')|presidid[oa] por|bajo la presidencia de|председательствует|председательствуют|под председательством|برئاسة|يراس الجلسة|تراس الجلسة|يتراس الجلسة|تتراس الجلسة",
  ],
  [
    'moderator',
    '(?:session |panel |discussion )?moderated by|moderation by|(?:moderee?s?|animee?s?) par|moderation assuree par|moderation par|animation par|moderad[oa] por|conducid[oa] por|модерирует|модерируют|ведет|ведут|يدير الجلسه|يدير الجلسة|تدير الجلسه|تدير الجلسة|يديرها|تديرها|بادارة|يدير الحوار|تدير الحوار|يدير النقاش|تدير النقاش',
  ],
  [
    'facilitator',
    '(?:co-?)?facilitated by|facilitee?s? par|facilitad[oa] por|dinamizad[oa] por|фасилитирует',
  ],
  ['host', '(?:co-?)?hosted by'],
  [
    'panellist',
    '(?:with )?(?:the )?(?:participation|interventions?|contributions?) (?:of|by|from)|avec (?:la participation|les interventions|l.intervention) de|con (?:la participacion|intervenciones|la intervencion) de|при участии|с участием|بمشاركة',
  ],
  [
    'keynote-speaker',
    'key ?note(?: (?:speech|address|remarks|lecture|presentation|statement|talk))? (?:by|from)|discours principal de|conferencia magistral (?:de|a cargo de|por)|ключевой доклад',
  ],
  ['introducer', 'introduced by|introduction by'],
  ['rapporteur', 'rapporteur(?: is)?'],
  [
    'speaker',
    "(?:(?:opening|closing|welcoming|welcome|introductory|special|concluding|brief|short|final|intervention) )?(?:and (?:opening|closing|welcome|welcoming) )?(?:remarks|statements?|address(?:es)?|speech|message|presentations?|intervention|lecture|talk) (?:by|from)|presented by|delivered by|presentee?s? par|prononcee? par|(?:discours|allocution|intervention|expose|presentation|message)s?(?: (?:d'ouverture|d'accueil|de bienvenue|de cloture|d'introduction|liminaire))? (?:de|du|d'|par)|mots? (?:(?:de bienvenue|d'accueil|d'ouverture|de cloture|introductif) )?(?:de|du|d'|par)|a cargo de|presentad[oa]s? por|impartid[oa] por|palabras(?: de (?:bienvenida|apertura|clausura|cierre|inauguracion))?(?: (?:iniciales|finales))? (?:a cargo de|por parte de|de|del|por)|(?:intervencion|discurso|mensaje(?! (?:de|en|por) video)|saludo|ponencia|presentacion)(?: (?:de (?:apertura|clausura|bienvenida)|inaugural))? (?:a cargo de|de|del|por)|يلقيها|تلقيها|يقدمها|تقدمها",
  ],
];
