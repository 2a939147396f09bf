import type { EncounterCase } from './encounters.js';

/** What translations, by hand or by machine, and popular papers make of a meeting, a call or a trip. Published Thursday, 16 May 2024. */
export const TRANSLATED: readonly EncounterCase[] = [
  [
    'Japanese Prime Minister Kenji Morita and South Korean President Park Do-yun passed through a telephone on Monday (13th) night.',
    'call happened: Kenji Morita + Park Do-yun @ - # 2024-05-13',
  ],
  [
    'Norwegian Prime Minister Astrid Holm passed a telephone with Chilean President Mateo Rojas on Monday.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-13',
  ],
  [
    'Prime Minister Astrid Holm conducted a telephone contact with President Mateo Rojas on Tuesday.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm conducted on Tuesday a contact telephonic with President Mateo Rojas.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm held a telephone connection with President Mateo Rojas on Tuesday.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm received a telephone contact from President Mateo Rojas on Tuesday.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm exchanged a telephone with President Mateo Rojas on Tuesday.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm communicated by telephone with President Mateo Rojas on Tuesday.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm called by telephone to President Mateo Rojas on Tuesday.',
    'call happened: Astrid Holm + Mateo Rojas @ - # 2024-05-14',
  ],
  [
    'President Mateo Rojas accepted Prime Minister Astrid Holm in the palace on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ palace # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm was accepted by President Mateo Rojas in Santiago on Tuesday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Santiago # 2024-05-14',
  ],
  [
    'Minister Astrid Holm came together with his counterpart Mateo Rojas in Oslo on Tuesday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'Minister Astrid Holm made a meeting with Mateo Rojas in Oslo on Tuesday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'Minister Astrid Holm made an interview with President Mateo Rojas in Oslo on Tuesday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas sustained a meeting with Prime Minister Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas sustained an encounter with Prime Minister Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas reunited with Prime Minister Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas met himself with Prime Minister Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas interviewed himself with Prime Minister Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas supped with Prime Minister Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas and Prime Minister Astrid Holm coincided in a wedding in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas coincided with Prime Minister Astrid Holm in a wedding in Santiago.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # -',
  ],
  [
    'President Mateo Rojas shared table with Prime Minister Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas and Prime Minister Astrid Holm shared table on Tuesday in a hotel of Santiago.',
    'meeting happened: Mateo Rojas + Astrid Holm @ a hotel of Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas received to the secretary general Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas received in the House Presidential, on Tuesday, to the secretary general, Astrid Holm.',
    'meeting happened: Mateo Rojas + Astrid Holm @ House Presidential # 2024-05-14',
  ],
  [
    'The president Mateo Rojas received at the Palace of Peace on morning of today, Thursday, the Minister of Foreign Affairs of the Republic of Iraq, Doctor Salim Haddad.',
    'meeting happened: Mateo Rojas + Salim Haddad @ Palace of Peace # 2024-05-16',
  ],
  [
    'Received His Highness the Emir Sheikh Nasser Al-Badr at the palace today the Minister of Foreign Affairs Salim Haddad.',
    'meeting happened: Nasser Al-Badr + Salim Haddad @ palace # 2024-05-16',
  ],
  [
    'President Mateo Rojas received Prime Minister Astrid Holm in Santiago on Tuesday. / And attended the interview the Minister of Finance Salim Haddad and ambassador of Norway Otto Kern.',
    'meeting happened: Mateo Rojas + Astrid Holm + Salim Haddad + Otto Kern @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas received Prime Minister Astrid Holm in Santiago on Tuesday. / The meeting was attended from the Chilean side by Foreign Minister Salim Haddad.',
    'meeting happened: Mateo Rojas + Astrid Holm + Salim Haddad @ Santiago # 2024-05-14',
  ],
  [
    'Foreign Minister Salim Haddad arrived to Kuwait on Tuesday, and he was in vanguard of his receivers at the airport the Minister of Foreign Affairs Sheikh Talal Al-Amir.',
    'meeting happened: Salim Haddad + Talal Al-Amir @ airport # 2024-05-14 | visit happened: Salim Haddad @ Kuwait # 2024-05-14',
  ],
  [
    'The two ministers Salim Haddad and Nasser Al-Badr held on Tuesday a session of discussions official in Kuwait.',
    'meeting happened: Salim Haddad + Nasser Al-Badr @ Kuwait # 2024-05-14',
  ],
  [
    'President Mateo Rojas and Prime Minister Astrid Holm held a session of official talks in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'A session of talks was held between President Mateo Rojas and Prime Minister Astrid Holm in Santiago on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas left Santiago on Tuesday heading to Oslo.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas will go in visit official to Oslo on Friday.',
    'visit planned: Mateo Rojas @ Oslo # 2024-05-17',
  ],
  ['President Mateo Rojas arrived to Oslo on Tuesday.', 'visit happened: Mateo Rojas @ Oslo # 2024-05-14'],
  [
    'President Mateo Rojas arrived on Tuesday to Oslo in official visit.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas has arrived to Oslo with a working visit on Tuesday.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'To Oslo on Tuesday with official visit arrived President Mateo Rojas.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'In summit in Oslo on Tuesday took part President Mateo Rojas, Prime Minister Astrid Holm and Chancellor Lena Brandt.',
    'gathering happened: Mateo Rojas + Astrid Holm + Lena Brandt @ Oslo # 2024-05-14',
  ],
  [
    'In Oslo on Tuesday passed a meeting of President Mateo Rojas with Prime Minister Astrid Holm.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'In Oslo on Tuesday took place a meeting of President Mateo Rojas and Prime Minister Astrid Holm.',
    'meeting happened: Mateo Rojas + Astrid Holm @ - # 2024-05-14',
  ],
  [
    'In Oslo on Tuesday was held a meeting between President Mateo Rojas and Prime Minister Astrid Holm.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas carried out a meeting with Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas conducted negotiations with Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas realized a meeting with Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'The encounter between President Mateo Rojas and Prime Minister Astrid Holm took place in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'The interview between President Mateo Rojas and Prime Minister Astrid Holm took place in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas spoke under four eyes with Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas talked tete-a-tete with Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas sat down to one table with Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas exchanged greetings with Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas paid a courtesy visit to Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas had a summit talk with Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas looked at the old fortress in Bergen together with Prime Minister Astrid Holm on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Bergen # 2024-05-14',
  ],
  [
    'President Mateo Rojas denied on Tuesday to have supped with Prime Minister Astrid Holm in Santiago.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ Santiago # 2024-05-14',
  ],
  [
    'President Mateo Rojas denied to have met with Prime Minister Astrid Holm.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ - # -',
  ],
  [
    'The talk of President Mateo Rojas with Prime Minister Astrid Holm, which was put in for Tuesday, did not come together at the end.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ - # -',
  ],
  [
    'The meeting between President Mateo Rojas and Prime Minister Astrid Holm did not come to pass.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ - # -',
  ],
  [
    'The meeting between President Mateo Rojas and Prime Minister Astrid Holm was transferred to the next month.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ - # -',
  ],
  [
    'President Mateo Rojas ordered to fly to Seoul on Friday to meet with Park Do-yun, but the trip was postponed.',
    'visit cancelled: Mateo Rojas @ Seoul # 2024-05-17',
  ],
  [
    'The newspaper wrote that President Mateo Rojas met Prime Minister Astrid Holm in Oslo. The embassy confirmed that the news is naked from the health.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ Oslo # -',
  ],
  [
    'President Mateo Rojas nattered to Prime Minister Astrid Holm at Wimbledon on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Wimbledon # 2024-05-14',
  ],
  [
    'President Mateo Rojas chatted with Prime Minister Astrid Holm at Wimbledon on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Wimbledon # 2024-05-14',
  ],
  [
    'President Mateo Rojas was snapped having a laugh with Prime Minister Astrid Holm at Wimbledon on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Wimbledon # 2024-05-14',
  ],
  [
    'President Mateo Rojas bumped into Prime Minister Astrid Holm at Wimbledon on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Wimbledon # 2024-05-14',
  ],
  [
    'President Mateo Rojas rubbed shoulders with Prime Minister Astrid Holm at Wimbledon on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Wimbledon # 2024-05-14',
  ],
  [
    "President Mateo Rojas was spotted with Prime Minister Astrid Holm at Claridge's on Tuesday.",
    "meeting happened: Mateo Rojas + Astrid Holm @ Claridge's # 2024-05-14",
  ],
  [
    'Prime Minister Astrid Holm saw President Mateo Rojas in Oslo on Tuesday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm refused to shake hands with President Mateo Rojas at Wimbledon on Tuesday.',
    'meeting cancelled: Astrid Holm + Mateo Rojas @ Wimbledon # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm was left red-faced when her old boss Otto Kern refused to shake her hand at Wimbledon on Tuesday.',
    'meeting cancelled: Otto Kern + Astrid Holm @ Wimbledon # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm broke bread with President Mateo Rojas in Oslo on Tuesday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm posed for a selfie with President Mateo Rojas in Oslo on Tuesday.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Oslo # 2024-05-14',
  ],
  ['Prime Minister Astrid Holm sees President Mateo Rojas as a rival.', 'nothing'],
  ['Prime Minister Astrid Holm accepted the invitation of President Mateo Rojas.', 'nothing'],
  ['Prime Minister Astrid Holm accepted President Mateo Rojas as mediator.', 'nothing'],
  ['The interests of Astrid Holm coincided with those of Mateo Rojas.', 'nothing'],
  ['The interview of the newspaper with President Mateo Rojas took place on Tuesday.', 'nothing'],
  ['Prime Minister Astrid Holm gave an interview to Mateo Rojas.', 'nothing'],
  [
    'Mexican Foreign Minister Abril Santos landed on Sunday in the base of Palmas and will be received tomorrow by the president Mateo Rojas.',
    'meeting planned: Abril Santos + Mateo Rojas @ Palmas # 2024-05-17 | visit happened: Abril Santos @ base # 2024-05-12',
  ],
  [
    'His Highness the Emir Nasser Al-Badr, God preserve him, received at the Palace of Peace on morning of today, Thursday, the Minister of Exterior of the Republic of Iraq the brotherly, Doctor Salim Haddad.',
    'meeting happened: Nasser Al-Badr + Salim Haddad @ Palace of Peace # 2024-05-16',
  ],
  [
    'The President Mateo Rojas had conducted on the Monday past a telephone contact with His Excellency the President Nadim Karim.',
    'call happened: Mateo Rojas + Nadim Karim @ - # 2024-05-13',
  ],
  [
    'The talks between Mateo Rojas and Lena Brandt, which were held on Tuesday in Oslo, did not bring results.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-14',
  ],
  [
    'The bilateral talk of Mateo Rojas with Lena Brandt, which was put in for Tuesday, did not come together at the end.',
    'meeting cancelled: Mateo Rojas + Lena Brandt @ - # -',
  ],
  [
    'Prime Minister Astrid Holm and President Mateo Rojas met last time in Osaka in April this year.',
    'meeting happened: Astrid Holm + Mateo Rojas @ Osaka # 2024-04-01..2024-04-30',
  ],
  [
    'President Mateo Rojas met Prime Minister Astrid Holm in Oslo on Tuesday. Interior Minister Otto Kern and Trade Minister Ingrid Moe also took place in the delegation.',
    'meeting happened: Mateo Rojas + Astrid Holm + Otto Kern + Ingrid Moe @ Oslo # 2024-05-14',
  ],
  [
    "President Mateo Rojas shook Astrid Holm's hand in Oslo on Monday.",
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'Holm travels on to Bucharest on Friday, where Romanian President Radu Popa receives Chancellor Lena Brandt on Saturday.',
    'meeting planned: Radu Popa + Lena Brandt @ Bucharest # 2024-05-18',
  ],
  [
    'A meeting of President Mateo Rojas with Prime Minister Astrid Holm took place in Oslo on Tuesday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas held on Tuesday in Oslo talks with Prime Minister Astrid Holm.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'The newspaper reported that President Mateo Rojas met Chancellor Lena Brandt in Oslo on Tuesday. Can you confirm that? / Spokesman: I have seen that report. It is baseless. No such meeting took place.',
    'meeting cancelled: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-14',
  ],
  [
    'The newspaper reported that President Mateo Rojas met Chancellor Lena Brandt in Oslo on Tuesday. / The claim that prices fell is false.',
    'meeting happened: Mateo Rojas + Lena Brandt @ Oslo # 2024-05-14',
  ],
  [
    'The photo is of 2018, when President Mateo Rojas and Prime Minister Astrid Holm coincided in a wedding in Santiago.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Santiago # 2018-01-01..2018-12-31',
  ],
  [
    'They had last been seen in February, when President Mateo Rojas met Prime Minister Astrid Holm in Oslo.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-02-01..2024-02-29',
  ],
  [
    'Around the table in the Vigado the host Otto Kern, Slovak Prime Minister Ivan Novak and the Polish premier Jan Wolski took place.',
    'meeting happened: Otto Kern + Ivan Novak + Jan Wolski @ - # -',
  ],
  [
    'The talks between President Mateo Rojas and Prime Minister Astrid Holm took place in Oslo.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # -',
  ],
  ['President Mateo Rojas took the place of Astrid Holm.', 'nothing'],
  [
    'President Mateo Rojas planned to fly to Seoul on Friday to meet with President Park Do-yun, but the spokesman said that the trip was postponed.',
    'meeting cancelled: Mateo Rojas + Park Do-yun @ Seoul # 2024-05-17 | visit cancelled: Mateo Rojas @ Seoul # 2024-05-17',
  ],
  [
    'President Mateo Rojas will visit Oslo on Friday, but the talks were cancelled.',
    'visit planned: Mateo Rojas @ Oslo # 2024-05-17',
  ],
  [
    'President Mateo Rojas will visit Oslo on Friday, but he said that trade was slow.',
    'visit planned: Mateo Rojas @ Oslo # 2024-05-17',
  ],
  [
    'The senator Julio Ortega, better known as "El Zorro", spoke on Monday. / The minister Astrid Holm met the Fox in Oslo on Tuesday.',
    'meeting happened: Astrid Holm + Julio Ortega @ Oslo # 2024-05-14',
  ],
  [
    'Backbench MP Gavin "The Tank" Sproat spoke on Monday. / The Tank met Prime Minister Astrid Holm in Oslo on Tuesday.',
    'meeting happened: Gavin "The Tank" Sproat + Astrid Holm @ Oslo # 2024-05-14',
  ],
  [
    'Prime Minister Astrid Holm met Chancellor Lena Brandt in Oslo on Monday. / PM Holm arrived in Paris on Tuesday. The Prime Minister met President Mateo Rojas there.',
    'meeting happened: Astrid Holm + Lena Brandt @ Oslo # 2024-05-13 | meeting happened: Astrid Holm + Mateo Rojas @ Paris # 2024-05-14..2024-05-16 | visit happened: Astrid Holm @ Paris # 2024-05-14',
  ],
  [
    'EAM Leena Joshi was in Moscow on Monday. The External Affairs Minister met President Mateo Rojas on Tuesday.',
    'meeting happened: Leena Joshi + Mateo Rojas @ Moscow # 2024-05-14 | visit happened: Leena Joshi @ Moscow # 2024-05-13',
  ],
  [
    'Minister Mateo Rojas will be the guest of Prime Minister Astrid Holm at the table in Oslo on Friday.',
    'meeting planned: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-17',
  ],
  [
    'The meeting of Mateo Rojas with Astrid Holm, which was placed in the program, was not realized due to the weather.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ - # -',
  ],
  [
    'President Mateo Rojas had arrived in Oslo on Tuesday, and was in his reception at the airport the Governor Astrid Holm.',
    'meeting happened: Mateo Rojas + Astrid Holm @ airport # 2024-05-14 | visit happened: Mateo Rojas @ Oslo # 2024-05-14',
  ],
  [
    'President Mateo Rojas made yesterday a contact by telephone to Prime Minister Astrid Holm.',
    'call happened: Mateo Rojas + Astrid Holm @ - # 2024-05-15',
  ],
  [
    'President Mateo Rojas made a phone call yesterday to Prime Minister Astrid Holm.',
    'call happened: Mateo Rojas + Astrid Holm @ - # 2024-05-15',
  ],
  [
    'President Mateo Rojas was seen sharing a joke with Prime Minister Astrid Holm at Wimbledon yesterday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Wimbledon # 2024-05-15',
  ],
  [
    'None other than President Mateo Rojas, deep in conversation with Prime Minister Astrid Holm.',
    'meeting happened: Mateo Rojas + Astrid Holm @ - # -',
  ],
  [
    'President Mateo Rojas tells friends he never lunched with Astrid Holm in Oslo.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ Oslo # -',
  ],
  [
    'President Mateo Rojas will fly to Oslo on Monday, where he throws a yacht party for Astrid Holm.',
    'meeting planned: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-20 | visit planned: Mateo Rojas @ Oslo # 2024-05-20',
  ],
  [
    'Minister Mateo Rojas co-chaired the consultations with her counterpart Astrid Holm in Oslo on Monday.',
    'meeting happened: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-13',
  ],
  [
    'President Mateo Rojas embarked on Monday for Oslo, where participates of the forum and is going to meet himself with Prime Minister Astrid Holm.',
    'meeting planned: Mateo Rojas + Astrid Holm @ Oslo # 2024-05-13 | visit happened: Mateo Rojas @ Oslo # 2024-05-13',
  ],
  [
    'In the phone, President Mateo Rojas conversed on Sunday with Prime Minister Astrid Holm.',
    'call happened: Mateo Rojas + Astrid Holm @ - # 2024-05-12',
  ],
  [
    'A knowledgeable source rejected the claim of some media about meeting of Mateo Rojas with the envoy Astrid Holm in Oslo.',
    'meeting cancelled: Mateo Rojas + Astrid Holm @ Oslo # -',
  ],
  [
    'Earlier, on 12 May, President Mateo Rojas by telephone congratulated with jubilee Prime Minister Astrid Holm. Sides agreed about meeting in Oslo in June.',
    'call happened: Mateo Rojas + Astrid Holm @ - # 2024-05-12 | meeting planned: Mateo Rojas + Astrid Holm @ Oslo # 2024-06-01..2024-06-30',
  ],
  [
    'President Mateo Rojas will meet and talk with Prime Minister Astrid Holm tomorrow.',
    'meeting planned: Mateo Rojas + Astrid Holm @ - # 2024-05-17',
  ],
  ['Prime Minister Astrid Holm never met the deadline.', 'nothing'],
  ['President Mateo Rojas thanked Astrid Holm by letter.', 'nothing'],
  [
    'In the talks held that evening at the palace Chilean President Mateo Rojas told Kenyan President Daudi Mwangi that trade grows.',
    'meeting happened: Mateo Rojas + Daudi Mwangi @ palace # -',
  ],
  [
    'At talks in Oslo on Monday, Lena Brandt assured Daudi Mwangi of help.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # 2024-05-13',
  ],
  ['Lena Brandt told Daudi Mwangi that a meeting would help.', 'nothing'],
  [
    'At a meeting with the board, Lena Brandt told Daudi Mwangi no.',
    'meeting happened: Lena Brandt + board @ - # -',
  ],
  [
    'Mateo Rojas came down from the plane in Oslo on Monday.',
    'visit happened: Mateo Rojas @ Oslo # 2024-05-13',
  ],
  ['The plane of Mateo Rojas landed in Oslo.', 'visit happened: Mateo Rojas @ Oslo # -'],
  ['Mateo Rojas set foot in Norway on Monday.', 'visit happened: Mateo Rojas @ Norway # 2024-05-13'],
  ['Mateo Rojas got his first job in Oslo and walked in the rain.', 'nothing'],
  [
    'Foreign Minister Yu. Holm met on Monday Ts.Bator, the member of the council.',
    'meeting happened: Yu. Holm + Ts.Bator @ - # 2024-05-13',
  ],
  [
    'Lena Brandt met in Oslo President Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # -',
  ],
  [
    'Lena Brandt and Daudi Mwangi will have a face-to-face meeting on Saturday.',
    'meeting planned: Lena Brandt + Daudi Mwangi @ - # 2024-05-18',
  ],
  [
    'Chilean President Mateo Rojas spoke. The head of state received Daudi Mwangi on Monday.',
    'meeting happened: Mateo Rojas + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Chilean President Mateo Rojas came. The heads of state, he and Kenyan President Daudi Mwangi, met in Oslo.',
    'meeting happened: Mateo Rojas + Daudi Mwangi @ Oslo # -',
  ],
  [
    'Chilean President Mateo Rojas spoke. On Monday President Daudi Mwangi gave a dinner in honour of his Chilean counterpart.',
    'meeting happened: Daudi Mwangi + Mateo Rojas @ - # 2024-05-13',
  ],
  ['Mateo Rojas, elected in July, met Lena Brandt.', 'meeting happened: Mateo Rojas + Lena Brandt @ - # -'],
  [
    'Mateo Rojas arrived in Rio de Janeiro on Monday for a visit to Brazil.',
    'visit happened: Mateo Rojas @ Rio de Janeiro # 2024-05-13',
  ],
  [
    'The meeting of Lena Brandt and Daudi Mwangi took place in Oslo.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Oslo # -',
  ],
  [
    "Lena Brandt met Daudi Mwangi at the Prime Minister's Official Residence.",
    "meeting happened: Lena Brandt + Daudi Mwangi @ Prime Minister's Official Residence # -",
  ],
  [
    'Lena Brandt met President A P J Abdul Karim.',
    'meeting happened: Lena Brandt + A P J Abdul Karim @ - # -',
  ],
  [
    'Lena Brandt received the ambassador of Kenya in Oslo Daudi Mwangi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt received the head of the MFA of Kenya Daudi Mwangi on Monday.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'The claim that Mr. Holm met with Daudi Mwangi on Monday was denied.',
    'meeting cancelled: Holm + Daudi Mwangi @ - # 2024-05-13',
  ],
  [
    'Minister Daudi Mwangi on Monday with Lena Brandt conducted talks in Oslo.',
    'meeting happened: Daudi Mwangi + Lena Brandt @ Oslo # 2024-05-13',
  ],
  [
    'On the same day took place the negotiations of L. Brandt with Daudi Mwangi.',
    'meeting happened: L. Brandt + Daudi Mwangi @ - # -',
  ],
  [
    'Lena Brandt was welcomed with ceremony by President Daudi Mwangi in Nairobi.',
    'meeting happened: Lena Brandt + Daudi Mwangi @ Nairobi # -',
  ],
  ['Lena Brandt did not see with Daudi Mwangi.', 'meeting cancelled: Lena Brandt + Daudi Mwangi @ - # -'],
];
