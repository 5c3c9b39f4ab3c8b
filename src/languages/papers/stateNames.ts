// The short names of the Member and observer States in the six official languages, from UNTERM, so that a paper in any of
// them can name a person's State. The same names as the reference data that persons are filled in from.
import { fold } from '../foldedText.ts';
import type { Language } from '../language.ts';

/** en | fr | es | ru | zh | ar, in the order of their ISO codes, observers last. */
const ROWS = `
Andorra | Andorre | Andorra | Андорра | 安道尔 | أندورا
United Arab Emirates | Émirats arabes unis | Emiratos Árabes Unidos | Объединенные Арабские Эмираты | 阿拉伯联合酋长国 | الإمارات العربية المتحدة
Afghanistan | Afghanistan | Afganistán | Афганистан | 阿富汗 | أفغانستان
Antigua and Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | Антигуа и Барбуда | 安提瓜和巴布达 | أنتيغوا وبربودا
Albania | Albanie | Albania | Албания | 阿尔巴尼亚 | ألبانيا
Armenia | Arménie | Armenia | Армения | 亚美尼亚 | أرمينيا
Angola | Angola | Angola | Ангола | 安哥拉 | أنغولا
Argentina | Argentine | Argentina | Аргентина | 阿根廷 | الأرجنتين
Austria | Autriche | Austria | Австрия | 奥地利 | النمسا
Australia | Australie | Australia | Австралия | 澳大利亚 | أستراليا
Azerbaijan | Azerbaïdjan | Azerbaiyán | Азербайджан | 阿塞拜疆 | أذربيجان
Bosnia and Herzegovina | Bosnie-Herzégovine | Bosnia y Herzegovina | Босния и Герцеговина | 波斯尼亚和黑塞哥维那 | البوسنة والهرسك
Barbados | Barbade | Barbados | Барбадос | 巴巴多斯 | بربادوس
Bangladesh | Bangladesh | Bangladesh | Бангладеш | 孟加拉国 | بنغلاديش
Belgium | Belgique | Bélgica | Бельгия | 比利时 | بلجيكا
Burkina Faso | Burkina Faso | Burkina Faso | Буркина-Фасо | 布基纳法索 | بوركينا فاسو
Bulgaria | Bulgarie | Bulgaria | Болгария | 保加利亚 | بلغاريا
Bahrain | Bahreïn | Bahrein | Бахрейн | 巴林 | البحرين
Burundi | Burundi | Burundi | Бурунди | 布隆迪 | بوروندي
Benin | Bénin | Benin | Бенин | 贝宁 | بنن
Brunei Darussalam | Brunéi Darussalam | Brunei Darussalam | Бруней-Даруссалам | 文莱达鲁萨兰国 | بروني دار السلام
Bolivia (Plurinational State of) | Bolivie (État plurinational de) | Bolivia (Estado Plurinacional de) | Боливия (Многонациональное Государство) | 多民族玻利维亚国 | بوليفيا (دولة - المتعددة القوميات)
Brazil | Brésil | Brasil | Бразилия | 巴西 | البرازيل
Bahamas | Bahamas | Bahamas | Багамские Острова | 巴哈马 | جزر البهاما
Bhutan | Bhoutan | Bhután | Бутан | 不丹 | بوتان
Botswana | Botswana | Botswana | Ботсвана | 博茨瓦纳 | بوتسوانا
Belarus | Bélarus | Belarús | Беларусь | 白俄罗斯 | بيلاروس
Belize | Belize | Belice | Белиз | 伯利兹 | بليز
Canada | Canada | Canadá | Канада | 加拿大 | كندا
Democratic Republic of the Congo | République démocratique du Congo | República Democrática del Congo | Демократическая Республика Конго | 刚果民主共和国 | جمهورية الكونغو الديمقراطية
Central African Republic | République centrafricaine | República Centroafricana | Центральноафриканская Республика | 中非共和国 | جمهورية أفريقيا الوسطى
Congo | Congo | Congo | Конго | 刚果 | الكونغو
Switzerland | Suisse | Suiza | Швейцария | 瑞士 | سويسرا
Côte d'Ivoire | Côte d'Ivoire | Côte d'Ivoire | Кот-д'Ивуар | 科特迪瓦 | كوت ديفوار
Chile | Chili | Chile | Чили | 智利 | شيلي
Cameroon | Cameroun | Camerún | Камерун | 喀麦隆 | الكاميرون
China | Chine | China | Китай | 中国 | الصين
Colombia | Colombie | Colombia | Колумбия | 哥伦比亚 | كولومبيا
Costa Rica | Costa Rica | Costa Rica | Коста-Рика | 哥斯达黎加 | كوستاريكا
Cuba | Cuba | Cuba | Куба | 古巴 | كوبا
Cabo Verde | Cabo Verde | Cabo Verde | Кабо-Верде | 佛得角 | كابو فيردي
Cyprus | Chypre | Chipre | Кипр | 塞浦路斯 | قبرص
Czechia | Tchéquie | Chequia | Чехия | 捷克 | تشيكيا
Germany | Allemagne | Alemania | Германия | 德国 | ألمانيا
Djibouti | Djibouti | Djibouti | Джибути | 吉布提 | جيبوتي
Denmark | Danemark | Dinamarca | Дания | 丹麦 | الدانمرك
Dominica | Dominique | Dominica | Доминика | 多米尼克 | دومينيكا
Dominican Republic | République dominicaine | República Dominicana | Доминиканская Республика | 多米尼加 | الجمهورية الدومينيكية
Algeria | Algérie | Argelia | Алжир | 阿尔及利亚 | الجزائر
Ecuador | Équateur | Ecuador | Эквадор | 厄瓜多尔 | إكوادور
Estonia | Estonie | Estonia | Эстония | 爱沙尼亚 | إستونيا
Egypt | Égypte | Egipto | Египет | 埃及 | مصر
Eritrea | Érythrée | Eritrea | Эритрея | 厄立特里亚 | إريتريا
Spain | Espagne | España | Испания | 西班牙 | إسبانيا
Ethiopia | Éthiopie | Etiopía | Эфиопия | 埃塞俄比亚 | إثيوبيا
Finland | Finlande | Finlandia | Финляндия | 芬兰 | فنلندا
Fiji | Fidji | Fiji | Фиджи | 斐济 | فيجي
Micronesia (Federated States of) | Micronésie (États fédérés de) | Micronesia (Estados Federados de) | Микронезия (Федеративные Штаты) | 密克罗尼西亚联邦 | ميكرونيزيا (ولايات - الموحدة)
France | France | Francia | Франция | 法国 | فرنسا
Gabon | Gabon | Gabón | Габон | 加蓬 | غابون
United Kingdom of Great Britain and Northern Ireland | Royaume-Uni de Grande-Bretagne et d’Irlande du Nord | Reino Unido de Gran Bretaña e Irlanda del Norte | Соединенное Королевство Великобритании и Северной Ирландии | 大不列颠及北爱尔兰联合王国 | المملكة المتحدة لبريطانيا العظمى وآيرلندا الشمالية
Grenada | Grenade | Granada | Гренада | 格林纳达 | غرينادا
Georgia | Géorgie | Georgia | Грузия | 格鲁吉亚 | جورجيا
Ghana | Ghana | Ghana | Гана | 加纳 | غانا
Gambia | Gambie | Gambia | Гамбия | 冈比亚 | غامبيا
Guinea | Guinée | Guinea | Гвинея | 几内亚 | غينيا
Equatorial Guinea | Guinée équatoriale | Guinea Ecuatorial | Экваториальная Гвинея | 赤道几内亚 | غينيا الاستوائية
Greece | Grèce | Grecia | Греция | 希腊 | اليونان
Guatemala | Guatemala | Guatemala | Гватемала | 危地马拉 | غواتيمالا
Guinea-Bissau | Guinée-Bissau | Guinea-Bissau | Гвинея-Бисау | 几内亚比绍 | غينيا - بيساو
Guyana | Guyana | Guyana | Гайана | 圭亚那 | غيانا
Honduras | Honduras | Honduras | Гондурас | 洪都拉斯 | هندوراس
Croatia | Croatie | Croacia | Хорватия | 克罗地亚 | كرواتيا
Haiti | Haïti | Haití | Гаити | 海地 | هايتي
Hungary | Hongrie | Hungría | Венгрия | 匈牙利 | هنغاريا
Indonesia | Indonésie | Indonesia | Индонезия | 印度尼西亚 | إندونيسيا
Ireland | Irlande | Irlanda | Ирландия | 爱尔兰 | آيرلندا
Israel | Israël | Israel | Израиль | 以色列 | إسرائيل
India | Inde | India | Индия | 印度 | الهند
Iraq | Iraq | Iraq | Ирак | 伊拉克 | العراق
Iran (Islamic Republic of) | Iran (République islamique d’) | Irán (República Islámica del) | Иран (Исламская Республика) | 伊朗伊斯兰共和国 | إيران (جمهورية - الإسلامية)
Iceland | Islande | Islandia | Исландия | 冰岛 | آيسلندا
Italy | Italie | Italia | Италия | 意大利 | إيطاليا
Jamaica | Jamaïque | Jamaica | Ямайка | 牙买加 | جامايكا
Jordan | Jordanie | Jordania | Иордания | 约旦 | الأردن
Japan | Japon | Japón | Япония | 日本 | اليابان
Kenya | Kenya | Kenya | Кения | 肯尼亚 | كينيا
Kyrgyzstan | Kirghizistan | Kirguistán | Кыргызстан | 吉尔吉斯斯坦 | قيرغيزستان
Cambodia | Cambodge | Camboya | Камбоджа | 柬埔寨 | كمبوديا
Kiribati | Kiribati | Kiribati | Кирибати | 基里巴斯 | كيريباس
Comoros | Comores | Comoras | Коморские Острова | 科摩罗 | جزر القمر
Saint Kitts and Nevis | Saint-Kitts-et-Nevis | Saint Kitts y Nevis | Сент-Китс и Невис | 圣基茨和尼维斯 | سانت كيتس ونيفس
Democratic People's Republic of Korea | République populaire démocratique de Corée | República Popular Democrática de Corea | Корейская Народно-Демократическая Республика | 朝鲜民主主义人民共和国 | جمهورية كوريا الشعبية الديمقراطية
Republic of Korea | République de Corée | República de Corea | Республика Корея | 大韩民国 | جمهورية كوريا
Kuwait | Koweït | Kuwait | Кувейт | 科威特 | الكويت
Kazakhstan | Kazakhstan | Kazajstán | Казахстан | 哈萨克斯坦 | كازاخستان
Lao People's Democratic Republic | République démocratique populaire lao | República Democrática Popular Lao | Лаосская Народно-Демократическая Республика | 老挝人民民主共和国 | جمهورية لاو الديمقراطية الشعبية
Lebanon | Liban | Líbano | Ливан | 黎巴嫩 | لبنان
Saint Lucia | Sainte-Lucie | Santa Lucía | Сент-Люсия | 圣卢西亚 | سانت لوسيا
Liechtenstein | Liechtenstein | Liechtenstein | Лихтенштейн | 列支敦士登 | ليختنشتاين
Sri Lanka | Sri Lanka | Sri Lanka | Шри-Ланка | 斯里兰卡 | سري لانكا
Liberia | Libéria | Liberia | Либерия | 利比里亚 | ليبريا
Lesotho | Lesotho | Lesotho | Лесото | 莱索托 | ليسوتو
Lithuania | Lituanie | Lituania | Литва | 立陶宛 | ليتوانيا
Luxembourg | Luxembourg | Luxemburgo | Люксембург | 卢森堡 | لكسمبرغ
Latvia | Lettonie | Letonia | Латвия | 拉脱维亚 | لاتفيا
Libya | Libye | Libia | Ливия | 利比亚 | ليبيا
Morocco | Maroc | Marruecos | Марокко | 摩洛哥 | المغرب
Monaco | Monaco | Mónaco | Монако | 摩纳哥 | موناكو
Republic of Moldova | République de Moldova | República de Moldova | Республика Молдова | 摩尔多瓦共和国 | جمهورية مولدوفا
Montenegro | Monténégro | Montenegro | Черногория | 黑山 | الجبل الأسود
Madagascar | Madagascar | Madagascar | Мадагаскар | 马达加斯加 | مدغشقر
Marshall Islands | Îles Marshall | Islas Marshall | Маршалловы Острова | 马绍尔群岛 | جزر مارشال
North Macedonia | Macédoine du Nord | Macedonia del Norte | Северная Македония | 北马其顿 | مقدونيا الشمالية
Mali | Mali | Malí | Мали | 马里 | مالي
Myanmar | Myanmar | Myanmar | Мьянма | 缅甸 | ميانمار
Mongolia | Mongolie | Mongolia | Монголия | 蒙古 | منغوليا
Mauritania | Mauritanie | Mauritania | Мавритания | 毛里塔尼亚 | موريتانيا
Malta | Malte | Malta | Мальта | 马耳他 | مالطة
Mauritius | Maurice | Mauricio | Маврикий | 毛里求斯 | موريشيوس
Maldives | Maldives | Maldivas | Мальдивские Острова | 马尔代夫 | ملديف
Malawi | Malawi | Malawi | Малави | 马拉维 | ملاوي
Mexico | Mexique | México | Мексика | 墨西哥 | المكسيك
Malaysia | Malaisie | Malasia | Малайзия | 马来西亚 | ماليزيا
Mozambique | Mozambique | Mozambique | Мозамбик | 莫桑比克 | موزامبيق
Namibia | Namibie | Namibia | Намибия | 纳米比亚 | ناميبيا
Niger | Niger | Níger | Нигер | 尼日尔 | النيجر
Nigeria | Nigéria | Nigeria | Нигерия | 尼日利亚 | نيجيريا
Nicaragua | Nicaragua | Nicaragua | Никарагуа | 尼加拉瓜 | نيكاراغوا
Netherlands | Pays-Bas (Royaume des) | Países Bajos (Reino de los) | Нидерланды (Королевство) | 荷兰王国 | هولندا (مملكة _)
Norway | Norvège | Noruega | Норвегия | 挪威 | النرويج
Nepal | Népal | Nepal | Непал | 尼泊尔 | نيبال
Nauru | Nauru | Nauru | Науру | 瑙鲁 | ناورو
New Zealand | Nouvelle-Zélande | Nueva Zelandia | Новая Зеландия | 新西兰 | نيوزيلندا
Oman | Oman | Omán | Оман | 阿曼 | عمان
Panama | Panama | Panamá | Панама | 巴拿马 | بنما
Peru | Pérou | Perú | Перу | 秘鲁 | بيرو
Papua New Guinea | Papouasie-Nouvelle-Guinée | Papua Nueva Guinea | Папуа-Новая Гвинея | 巴布亚新几内亚 | بابوا غينيا الجديدة
Philippines | Philippines | Filipinas | Филиппины | 菲律宾 | الفلبين
Pakistan | Pakistan | Pakistán | Пакистан | 巴基斯坦 | باكستان
Poland | Pologne | Polonia | Польша | 波兰 | بولندا
Portugal | Portugal | Portugal | Португалия | 葡萄牙 | البرتغال
Palau | Palaos | Palau | Палау | 帕劳 | بالاو
Paraguay | Paraguay | Paraguay | Парагвай | 巴拉圭 | باراغواي
Qatar | Qatar | Qatar | Катар | 卡塔尔 | قطر
Romania | Roumanie | Rumania | Румыния | 罗马尼亚 | رومانيا
Serbia | Serbie | Serbia | Сербия | 塞尔维亚 | صربيا
Russian Federation | Fédération de Russie | Federación de Rusia | Российская Федерация | 俄罗斯联邦 | الاتحاد الروسي
Rwanda | Rwanda | Rwanda | Руанда | 卢旺达 | رواندا
Saudi Arabia | Arabie saoudite | Arabia Saudita | Саудовская Аравия | 沙特阿拉伯 | المملكة العربية السعودية
Solomon Islands | Îles Salomon | Islas Salomón | Соломоновы Острова | 所罗门群岛 | جزر سليمان
Seychelles | Seychelles | Seychelles | Сейшельские Острова | 塞舌尔 | سيشيل
Sudan | Soudan | Sudán | Судан | 苏丹 | السودان
Sweden | Suède | Suecia | Швеция | 瑞典 | السويد
Singapore | Singapour | Singapur | Сингапур | 新加坡 | سنغافورة
Slovenia | Slovénie | Eslovenia | Словения | 斯洛文尼亚 | سلوفينيا
Slovakia | Slovaquie | Eslovaquia | Словакия | 斯洛伐克 | سلوفاكيا
Sierra Leone | Sierra Leone | Sierra Leona | Сьерра-Леоне | 塞拉利昂 | سيراليون
San Marino | Saint-Marin | San Marino | Сан-Марино | 圣马力诺 | سان مارينو
Senegal | Sénégal | Senegal | Сенегал | 塞内加尔 | السنغال
Somalia | Somalie | Somalia | Сомали | 索马里 | الصومال
Suriname | Suriname | Suriname | Суринам | 苏里南 | سورينام
South Sudan | Soudan du Sud | Sudán del Sur | Южный Судан | 南苏丹 | جنوب السودان
Sao Tome and Principe | Sao Tomé-et-Principe | Santo Tomé y Príncipe | Сан-Томе и Принсипи | 圣多美和普林西比 | سان تومي وبرينسيبي
El Salvador | El Salvador | El Salvador | Сальвадор | 萨尔瓦多 | السلفادور
Syrian Arab Republic | République arabe syrienne | República Árabe Siria | Сирийская Арабская Республика | 阿拉伯叙利亚共和国 | الجمهورية العربية السورية
Eswatini | Eswatini | Eswatini | Эсватини | 斯威士兰 | إسواتيني
Chad | Tchad | Chad | Чад | 乍得 | تشاد
Togo | Togo | Togo | Того | 多哥 | توغو
Thailand | Thaïlande | Tailandia | Таиланд | 泰国 | تايلند
Tajikistan | Tadjikistan | Tayikistán | Таджикистан | 塔吉克斯坦 | طاجيكستان
Timor-Leste | Timor-Leste | Timor-Leste | Тимор-Лешти | 东帝汶 | تيمور - ليشتي
Turkmenistan | Turkménistan | Turkmenistán | Туркменистан | 土库曼斯坦 | تركمانستان
Tunisia | Tunisie | Túnez | Тунис | 突尼斯 | تونس
Tonga | Tonga | Tonga | Тонга | 汤加 | تونغا
Türkiye | Türkiye | Türkiye | Турция | 土耳其 | تركيا
Trinidad and Tobago | Trinité-et-Tobago | Trinidad y Tabago | Тринидад и Тобаго | 特立尼达和多巴哥 | ترينيداد وتوباغو
Tuvalu | Tuvalu | Tuvalu | Тувалу | 图瓦卢 | توفالو
United Republic of Tanzania | République-Unie de Tanzanie | República Unida de Tanzanía | Объединенная Республика Танзания | 坦桑尼亚联合共和国 | جمهورية تنزانيا المتحدة
Ukraine | Ukraine | Ucrania | Украина | 乌克兰 | أوكرانيا
Uganda | Ouganda | Uganda | Уганда | 乌干达 | أوغندا
United States of America | États-Unis d’Amérique | Estados Unidos de América | Соединенные Штаты Америки | 美利坚合众国 | الولايات المتحدة الأمريكية
Uruguay | Uruguay | Uruguay | Уругвай | 乌拉圭 | أوروغواي
Uzbekistan | Ouzbékistan | Uzbekistán | Узбекистан | 乌兹别克斯坦 | أوزبكستان
Saint Vincent and the Grenadines | Saint-Vincent-et-les Grenadines | San Vicente y las Granadinas | Сент-Винсент и Гренадины | 圣文森特和格林纳丁斯 | سانت فنسنت وجزر غرينادين
Venezuela (Bolivarian Republic of) | Venezuela (République bolivarienne du) | Venezuela (República Bolivariana de) | Венесуэла (Боливарианская Республика) | 委内瑞拉玻利瓦尔共和国 | فنزويلا (جمهورية - البوليفارية)
Viet Nam | Viet Nam | Viet Nam | Вьетнам | 越南 | فييت نام
Vanuatu | Vanuatu | Vanuatu | Вануату | 瓦努阿图 | فانواتو
Samoa | Samoa | Samoa | Самоа | 萨摩亚 | ساموا
Yemen | Yémen | Yemen | Йемен | 也门 | اليمن
South Africa | Afrique du Sud | Sudáfrica | Южная Африка | 南非 | جنوب أفريقيا
Zambia | Zambie | Zambia | Замбия | 赞比亚 | زامبيا
Zimbabwe | Zimbabwe | Zimbabwe | Зимбабве | 津巴布韦 | زمبابوي
Holy See | Saint-Siège | Santa Sede | Святой Престол | 教廷 | الكرسي الرسولي
State of Palestine | État de Palestine | Estado de Palestina | Государство Палестина | 巴勒斯坦国 | دولة فلسطين
`;

type StateNames = Readonly<Record<Language, string>>;

const STATES: readonly StateNames[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [en = '', fr = '', es = '', ru = '', zh = '', ar = ''] = row.split(' | ');
    return { en, fr, es, ru, zh, ar };
  });

const statesByName = new Map<string, StateNames>();
for (const names of STATES) for (const name of Object.values(names)) statesByName.set(fold(name), names);

/** The State by its short name in any of the languages; null for what is no such name. */
export function stateNameIn(kept: string, language: Language): string | null {
  return statesByName.get(fold(kept))?.[language] ?? null;
}
