// What five real meetings printed, word for word, but for the hyphens of the source: the places where each stands among
// the examples, the lines over the table, and its rows as hours and content. A row without hours spans the table.
export interface SeedAgenda {
  readonly name: string;
  readonly address: string;
  readonly heading: string;
  readonly rows: readonly (readonly [hours: string, content: string])[];
}

export interface SeedLetter {
  readonly name: string;
  readonly address: string;
  readonly text: string;
}

export const AGENDAS: readonly SeedAgenda[] = [
  {
    name: 'the final programme of 3 April 2012',
    address: '/events/seed-000/papers/seed-000-programme',
    heading:
      'INTERACTIVE DIALOGUE FIGHTING HUMAN TRAFFICKING: PARTNERSHIP AND INNOVATION TO END VIOLENCE AGAINST WOMEN AND GIRLS 03 April 2012 – New York Conference Room 2 (NLB)',
    rows: [
      [
        '10am – 11 am',
        'Opening Remarks: H.E. Mr. Nassir Abdulaziz Al-Nasser, President of the General Assembly H.E. Mr. Ban Ki-moon, Secretary-General H.E. Mr. Milos Koterec, President of ECOSOC Mr. Yury Fedotov, Under-Secretary-General, Executive Director of UNODC Ms. Mira Sorvino, UN Goodwill Ambassador against Human Trafficking',
      ],
      [
        '11am – 1pm',
        'Interactive Panel Discussion I: Protecting the Victims of Trafficking: Partnerships and Innovation Co-Chairs: H.E. Mr. Libran N. Cabactulan, Permanent Representative of the Republic of the Philippines to the United Nations H.E. Mr. Jose Filipe Morales Cabral, Permanent Representative of Portugal to the United Nations Ms. Michelle Bachelet, UN Under-Secretary General, Executive Director of UN Women Ms. Alyse Nelson, President of Vital Voices Global Partnership Mr. M. Cherif Bassiouni, Professor of Law Emeritus, DePaul University College of Law Mr. David Arkless, President of the Board, EHTN and President of the Government and Corporate Affairs, Manpower Group Ms. Somaly Mam, Co-Founder & President, Somaly Mam Foundation',
      ],
      [
        '3pm – 5:45pm',
        'Interactive Panel Discussion II: Assistance to the Victims of Trafficking: the Role of Governments, International Organizations, Private Sector and Civil Society Co-Chairs: H.E. Mr. Antonio Pedro Monteiro Lima, Permanent Representative of the Republic of Cape Verde to the United Nations H.E. Ms. Sylvie Lucas, Permanent Representative of Luxembourg to the United Nations Dr. Aleya Hammad, Chair of the Board of Directors, UN Voluntary Trust Fund for Victims of Trafficking in Persons Mr. William Lacy Swing, Director-General, IOM Ms. Rani Hong, Founder, Tronie Foundation Ms. Maryam Al-Malki, Director-General of Qatar Foundation for Combating Human Trafficking Dr. Joy Ngozi Ezeilo, Special Rapporteur on trafficking in persons, especially in women and children',
      ],
      ['5:45pm - 6pm', 'Closing Remarks: H.E. Nassir Abdulaziz Al-Nasser, President of the General Assembly'],
    ],
  },
  {
    name: 'the programme of 26 March 2012',
    address: '/events/seed-000/papers/seed-000-programme-in-concept-paper?edition=seed-000-edition-2',
    heading: '',
    rows: [
      [
        '10am – 11 am',
        'Opening Remarks: H.E. Mr. Nassir Abdulaziz Al-Nasser, President of the General Assembly H.E. Mr. Ban Ki-moon, Secretary-General H.E. Mr. Milos Koterec, President of ECOSOC Mr. Yury Fedotov, Under-Secretary-General, Executive Director of UNODC Ms. Mira Sorvino, UN Goodwill Ambassador against Human Trafficking',
      ],
      [
        '11am – 1pm',
        'Interactive Panel Discussion I: Protecting the Victims of Trafficking: Partnerships and Innovation Co-Chairs: H.E. Libran N. Cabactulan, Permanent Representative of the Republic of the Philippines to the United Nations H.E. Mr. Jose Filipe Morales Cabral, Permanent Representative of Portugal to the United Nations Ms. Michelle Bachelet, UN Under-Secretary General, Executive Director of UN Women Ms. Alyse Nelson, President of Vital Voices Global Partnership Mr. M. Cherif Bassiouni, Professor of Law Emeritus, DePaul University College of Law Mr. David Arkless, President of the Board, EHTN and President of the Government and Corporate Affairs, Manpower Group',
      ],
      [
        '3pm – 5:45pm',
        'Interactive Panel Discussion II: Assistance to the Victims of Trafficking: the Role of Governments, International Organizations, Private Sector and Civil Society Co-Chairs: H.E. Mr. Antonio Pedro Monteiro Lima, Permanent Representative of Cape Verde to the United Nations H.E. Ms. Sylvie Lucas, Permanent Representative of Luxembourg to the United Nations Dr. Aleya Hammad, Chair of the Board of Directors, UN Voluntary Trust Fund for Victims of Trafficking in Persons Mr. William Lacy Swing, Director-General, IOM Ms. Rani Hong, Founder, Tronie Foundation Ms. Maryam Al-Maliki, Director-General of Qatar Foundation for Combating Human Trafficking Dr. Joy Ngozi Ezeilo, Special Rapporteur on trafficking in persons, especially in women and children',
      ],
      ['5:45pm – 6pm', 'Closing Remarks: H.E. Nassir Abdulaziz Al-Nasser, President of the General Assembly'],
    ],
  },
  {
    name: 'the tentative programme of 21 February 2012',
    address: '/events/seed-000/papers/seed-000-programme-in-concept-paper?edition=seed-000-edition-1',
    heading: '',
    rows: [
      ['10am – 11 am', 'Opening Remarks: H.E. Nassir Abdulaziz Al-Nasser, President of the General Assembly'],
      [
        '11am – 1pm',
        'Interactive Panel Discussion I: Protecting the Victims of Trafficking: Partnerships and Innovation Panellists and participants are invited to focus on the following themes: Enhancing political will and commitment to prevent and combat trafficking in persons Strengthening international efforts and collective action by the Member States and other stakeholders, including regional and international organizations, NGOs, the private sector and media Cooperation between governments, private sector and civil society to curb the demand for trafficked victims',
      ],
      [
        '3pm - 5:45pm',
        'Interactive Panel Discussion II: Assistance to the Victims of Trafficking: the Role of Governments, International Organizations, Private Sector and Civil Society Panellists and participants are invited to focus on the following themes: Factors and vulnerability to trafficking Human rights measures that contribute to more effective treatment of victims Role of governments, international organizations and civil society in providing victims of trafficking with access to effective and appropriate remedies Assistance and support to trafficked children UN Trust Fund for victims of trafficking: achievements and perspectives',
      ],
      ['5:45pm – 6pm', 'Closing Remarks: H.E. Nassir Abdulaziz Al-Nasser, President of the General Assembly'],
    ],
  },
  {
    name: 'the tentative programme of the concept paper',
    address: '/events/seed-001/papers/seed-001-programme',
    heading: '',
    rows: [
      ['10am – 11 am', 'Opening Remarks: H.E. Nassir Abdulaziz Al-Nasser, President of the General Assembly'],
      [
        '11am – 1pm',
        'Interactive Panel Discussion I: Protecting the Victims of Trafficking: Partnerships and Innovation Panellists and participants are invited to focus on the following themes: Enhancing political will and commitment to prevent and combat trafficking in persons Strengthening international efforts and collective action by the Member States and other stakeholders, including regional and international organizations, NGOs, the private sector and media Cooperation between governments, private sector and civil society to curb the demand for trafficked victims',
      ],
      [
        '3pm – 5:45pm',
        'Interactive Panel Discussion II: Assistance to the Victims of Trafficking: the Role of Governments, International Organizations, Private Sector and Civil Society Panellists and participants are invited to focus on the following themes: Factors and vulnerability to trafficking Human rights measures that contribute to more effective treatment of victims Role of governments, international organizations and civil society in providing victims of trafficking with access to effective and appropriate remedies Assistance and support to trafficked children UN Trust Fund for victims of trafficking: achievements and perspectives',
      ],
      ['5:45pm – 6pm', 'Closing Remarks: H.E. Nassir Abdulaziz Al-Nasser, President of the General Assembly'],
    ],
  },
  {
    name: 'the provisional programme of 27-28 September 2017',
    address: '/events/seed-003/papers/seed-003-programme',
    heading:
      'Provisional Programme High Level Meeting of the General Assembly for the appraisal of the UN Global Plan of Action to combat human trafficking 27-28 September 2017',
    rows: [
      ['', 'Wednesday 27 September 2017'],
      [
        '10-11 AM GA Hall',
        'Opening Segment H.E. Mr. Miroslav Lajcák, President of the General Assembly H.E. Mr. António Guterres, Secretary General Mr. Yury Fedotov, Under Secretary General, Executive Director of UNODC Ms. Maria Grazia Giammarinaro, Special Rapporteur of the Human Rights Council on trafficking in persons, especially women and children (TBC) Ms. Mira Sorvino, UNODC Goodwill Ambassador for the global fight against human trafficking Ms. Grizelda Grootboom, Civil society representative and victim of human trafficking',
      ],
      ['11Am-1PM 3PM-6PM GA Hall', 'Plenary meeting'],
      [
        '3-4:30PM Trusteeship Council',
        "Panel Discussion 1 The Global Plan of Action and effective partnerships for the prevention and prosecution of trafficking in persons: achievements, gaps and challenges, also taking into consideration the implementation of the Sustainable Development Goals Chair: H.E Mr. Marc Pecsteen de Buytswerve, Ambassador, Permanent Representative of Belgium to the United Nations Panellists: - Ms. Phumzile Mlambo-Ngcuka, Under Secretary General, Executive Director of UN Women - Mr. Moussa Oumarou, Director of the Governance and Tripartism Department, International Labour Organization - Ms. Carmen Carmen Martinez, Legal Regional Director, Women's Link Worldwide",
      ],
      [
        '4:30-6:00 PM Trusteeship Council',
        'Panel Discussion 2 The Global Plan of Action and effective partnerships for the protection of and assistance to victims, including through the United Nations Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Children, also taking into consideration the implementation of the Sustainable Development Goals Chair: H.E. Ms. Alya Ahmed Saif Al-Thani, Ambassador, Permanent Representative of Qatar to the United Nations Panelists: - Ms. Benita Ferrero-Waldner, Chair of the UN Voluntary Trust Fund for Victims of Trafficking in Persons - Mr. Andrew Gilmour, Assistant Secretary-General for Human Rights, Head of the Office of the High Commissioner for Human Rights (OHCHR) in New York. - Ms. Joy Ezeilo, Executive Director of Women Aid Collective',
      ],
      ['', 'Thursday 28 September 2017'],
      ['10AM-1PM 3-6PM GA Hall', 'Plenary Meeting'],
      [
        '6PM',
        'Closing segment - Summaries of the Chairs of two Panel discussions - Final remarks by the President of the General Assembly',
      ],
    ],
  },
  {
    name: 'the provisional agenda of 23 June 2017',
    address: '/events/seed-004/papers/seed-004-agenda',
    heading:
      'Informal Interactive Multi-stakeholder Hearing In support of the preparatory process towards the High-level Plenary Meeting to Review the Global Plan of Action to Combat Trafficking in Persons Conference Room 4 United Nations Headquarters, New York 23 June 2017 Provisional Agenda',
    rows: [
      ['', 'Morning Meeting'],
      [
        '10.00',
        'Opening of the Informal Interactive Multi-stakeholder Hearing by the President of the General Assembly, Mr. Peter Thomson, followed by statements of the co-facilitators of the intergovernmental negotiations of the Global Plan of Action to Combat Trafficking in Persons: ▪ H.E. Ms. Alya Al-Thani, Permanent Representative of the State of Qatar to the United Nations. ▪ H.E. Mr. Marc Pecsteen de Buytsverve, Permanent Representative of Belgium to the United Nations.',
      ],
      [
        '10.15-10:30',
        "Introductory statements ▪ Trafficking Survivor, Ms. Withelma “T” Ortiz Walker Pettigrew. ▪ UNODC Executive Director, Mr. Yury Fedotov. ICAT Coordinator - Video message ▪ UN High Commissioner for Human Rights, Mr. Zeid Ra'ad Al Hussein In his capacity as 2017 ICAT Chair - Video message",
      ],
      [
        '10.30-11.45',
        'Panel 1: A Human-rights-based, survivor-centred approach to trafficking in Persons Panellists: ▪ Ms. Kay Buck, Executive Officer of the Coalition to Abolish Slavery and Trafficking. ▪ Dr. Beatriz Mahillo, Director of the National Transplant Organization, Ministry of Health, Social Services and Equality of Spain. ▪ Ms. Mira Sorvino, UNODC Goodwill Ambassador for Global Fight against Human Trafficking. ▪ Video message from Professor Joy Ngozi Ezeilo, Dean, Faculty of Law - University of Nigeria (former UN Special Rapporteur on Trafficking In Persons). ▪ Video message from Hon. Mohna Ansari, Commissioner / Spokesperson, National Human Rights Commission, Nepal. Moderator: Ms. Purna Sen, Director, UN-WOMEN Interactive Q and A',
      ],
      [
        '11.45-13.00',
        'Panel 2: Trafficking in Persons in armed conflict, humanitarian crises and natural disasters Panellists: ▪ Ms. Ameena Saeed Hasan, former member of the Iraqi Council of Representatives and modern day abolitionist. ▪ H.E. Mr. Marc Van den Reeck , Head of International Cooperation and Programmes “The Smile of the Child”. ▪ Mr. Ashraf El Nour, Director of the IOM Office to the United Nations in New York. Moderator: Ms. Grainne Ohara, Deputy Director of the Executive Office, UNHCR Interactive Q and A',
      ],
      ['', 'Afternoon Meeting'],
      [
        '15.00-16.25',
        'Panel 3: Trafficking in persons in the context of the 2030 Sustainable Development Agenda Panellists: ▪ H.E. Mr. Alexis Bethancourt Yau, Vice-Chair of the UN Voluntary Trust Fund for Victims of Trafficking in Persons, Especially Women and Children. ▪ Ms. Nancy Rivard, President and Founder of Airline Ambassadors International. ▪ Ms. Ruchira Gupta, Founder/President of Apne Aap Women Worldwide. Moderator: Mr. Vinicius Pinheiro, ILO Special Representative to the UN and Director of ILO Office in New York. Interactive Q and A',
      ],
      [
        '16.25-17.50',
        'Panel 4: Effective prosecution of trafficking in persons Panellists: ▪ Professor Mohamed Mattar, Clinical Professor of Law & Director of the Law Clinic Qatar University - College of Law. ▪ Ms. Agatha Schmaedick Tan, Associate General Counsel, Coalition of Immokalee Workers. ▪ Mr. Kerry Neal, Child Protection Specialist, Justice for Children, UNICEF. ▪ Video message from Ms. Irina Alkhova, Chair of the Board of Gender Perspectives. ▪ Video message from Mr. Edward Santow, Australia’s Human Rights Commissioner’s. Moderator: Mr. Claudio Formisano, Executive Programme Officer, OSCE. Interactive Q and A',
      ],
      ['17.50-18.00', 'Closing of the hearing by the President of the UN General Assembly.'],
    ],
  },
];

export const LETTERS: readonly SeedLetter[] = [
  {
    name: 'the letter of 26 March 2012',
    address: '/events/seed-000/papers/seed-000-letter-26-march-2012?edition=seed-000-edition-2',
    text: '26 March 2012 Excellency, In reference to my letter dated 21 February 2012 informing you of an interactive dialogue, "Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Children", to be held on 03 April 2012 in Conference Room 2 (NLB), UN Headquarters, New York, I am pleased to share with you the attached concept paper and programme. Updated information about the event will be available on the website of the President of the General Assembly. Please accept, Excellency, the assurances of my highest consideration. Nassir Abdulaziz Al-Nasser All Permanent Representatives and Permanent Observers to the United Nations New York Enclosure: 1',
  },
  {
    name: 'the letter of 21 February 2012',
    address: '/events/seed-000/papers/seed-000-letter-21-february-2012?edition=seed-000-edition-1',
    text: '21 February 2012 Excellency, Human trafficking is a global challenge that calls for global decisions and actions and an effective and comprehensive global response. Protection of the victims of trafficking is one of the most important elements of the Global Plan of Action to Combat Trafficking in Persons, adopted during the 64th session of the General Assembly. In order to enhance the implementation of the Global Plan, as well as the cooperation and coordination of efforts to fight this modern day slavery, and as a follow-up to the 2007 International Conference \'Trafficking in Women and Girls: Meeting the Challenge Together\', I will convene an interactive dialogue, "Fighting Human Trafficking: Partnership and Innovation to End Violence against Women and Children." This meeting will take place on 03 April 2012 in Conference Room 2 (NLB), UN Headquarters, New York. I am pleased to share with you the attached concept paper and tentative programme of the interactive dialogue for your reference. A detailed programme of the event will follow in due time, and will be available at a later stage on the website of the President of the General Assembly. Please accept, Excellency, the assurances of my highest consideration. Nassir Abdulaziz Al-Nasser All Permanent Representatives and Permanent Observers to the United Nations New York Enclosure: 1',
  },
  {
    name: 'the letter of 8 May 2009',
    address: '/events/seed-002/papers/seed-002-letter',
    text: "THE PRESIDENT OF THE GENERAL ASSEMBLY 8 May 2009 Excellency, In follow-up to my letters of 1 and 6 May 2009, regarding my decision to convene an interactive thematic dialogue on “Taking collective action to end human trafficking” on Wednesday 13 May 2009 in the Trusteeship Council Chamber, I have the honor of submitting a brief description of the format of the one-day dialogue and a preliminary programme. I invite your Excellency to access the website at <http://www.un.org/ga/president/63/> to review these documents prior to our thematic dialogue. Please accept, Excellency, the assurances of my highest consideration. Miguel d'Escoto Brockmann All Permanent Representatives and Permanent Observers to the United Nations New York Enclosures: 2",
  },
  {
    name: 'the letter of 13 September 2017',
    address: '/events/seed-003/papers/seed-003-letter',
    text: 'THE PRESIDENT OF THE GENERAL ASSEMBLY 13 September 2017 Excellency, Pursuant to General Assembly resolution 71/287 of 4 May 2017 related to modalities, format and organization of the high-level meeting of the General Assembly on the appraisal of the United Nations Global Plan of Action to Combat Trafficking in Persons that is scheduled for 27-28 September 2017, I have the honour to enclose herewith a draft programme of the meeting as well as concept notes for the interactive panel discussions. Let me seize this opportunity to encourage all Member States to participate at the highest level possible in order to renew commitment and political will to take decisive action to end human trafficking. Further information related to the high-level meeting will also be available on the website of the President of the General Assembly. Please accept, Excellency, the assurances of my highest consideration. Miroslav Lajčák All Permanent Representatives and Permanent Observers to the United Nations New York. Enclosures: 3',
  },
  {
    name: 'the letter of 17 July 2017',
    address: '/events/seed-004/papers/seed-004-letter',
    text: 'THE PRESIDENT OF THE GENERAL ASSEMBLY 17 July 2017 Excellency, Further to my letter of 24 May 2017, in which I invited Member States to participate in an Informal Interactive Multi-stakeholder Hearing, held on 23 June 2017 at the United Nations Headquarters in New York, I have the honor to enclose herewith the Summary of the Hearing, prepared by the Office of the President of the General Assembly, for your consideration. Please accept, Excellency, the assurances of my highest consideration. Peter Thomson All Permanent Representatives and Permanent Observers to the United Nations New York Enclosures: 2',
  },
];
