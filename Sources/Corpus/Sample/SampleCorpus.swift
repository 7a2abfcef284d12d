// Written by .ci/embed from Fixtures/corpus; edit the files there.

// swift-format-ignore-file

/// The documents that `readout serve` serves when it is given none.
package enum SampleCorpus {
    /// Names and texts of the files of Fixtures/corpus.
    package static let files: [(name: String, text: String)] = [
(name: "01-official-transcripts.txt", text: ##"""
---
note: Written for this project. Paraphrases the public record of 11 January 2021; not a verbatim transcript.
source: Presidential press office (paraphrase)
language: en
---
Events
Meeting with President of Azerbaijan Ilham Aliyev
A conversation of Vladimir Putin and President of the Republic of Azerbaijan Ilham Aliyev took place in the Kremlin.
January 11, 2021
18:20
The Kremlin, Moscow
1 of 2
Meeting with President of Azerbaijan Ilham Aliyev.
President of Russia Vladimir Putin: Mr President,
Let me greet you in Moscow once more and say thank you for having come.
The fighting around Nagorno-Karabakh was the gravest event of last year. We were able to bring it to an end, and I note this with satisfaction. The peacekeepers do what they were sent for, and the situation is returning to normal step by step.
There is also the agenda of our two countries. Last year we marked the 75th anniversary of Victory together, and I am grateful for that.
President of Azerbaijan Ilham Aliyev: Thank you, Mr President.
This has been a useful three-sided meeting, and it ended with a signed Statement. It is the second one that we have signed, two months after the end of the war.
The Statement will open transport routes. Azerbaijan gets a link to Nakhichevan through Armenia after more than three decades, and Armenia gets a railway route to Russia and Iran through Azerbaijan.
In my view the conflict now belongs to history. The decline in our trade was small, and I am sure that we will make up for it this year.
Vladimir Putin: Thank you.
<…>
See also
Meeting with Ilham Aliyev and Nikol Pashinyan
January 11, 2021
Geography
Azerbaijan
Topics
Foreign policy
Persons
Aliyev Ilham
Publication status
Published in sections: News, Transcripts
Publication date: January 11, 2021, 18:20
Text versionEvents
Meeting with Prime Minister of Armenia Nikol Pashinyan
Vladimir Putin had talks with Prime Minister of the Republic of Armenia Nikol Pashinyan.
January 11, 2021
19:30
The Kremlin, Moscow
1 of 3
With Prime Minister of Armenia Nikol Pashinyan.
President of Russia Vladimir Putin: Mr Prime Minister,
Welcome again, now to a meeting of our two countries.
The problems that you have named remain open, and I hope that we will find answers to them, the humanitarian ones included.
We spoke much about the economy today. In a hard year our trade still grew by almost 4 percent, 3.9 percent in January–October 2020.
Prime Minister of Armenia Nikol Pashinyan: Thank you, Mr President.
We were together for the whole day. The three of us talked for over four hours, and there are first results.
For us the humanitarian questions are the most painful: the prisoners of war, the missing people and the exchange of bodies. They stand still, and this burdens the economic questions.
Russia has been and remains our main strategic ally in the field of security.
Vladimir Putin: Thank you.
<…>
Geography
Armenia
Topics
Foreign policy
Persons
Pashinyan Nikol
Publication status
Published in sections: News, Transcripts
Publication date: January 11, 2021, 19:30
Text versionEvents
Press statements following talks with President of Azerbaijan Ilham Aliyev and Prime Minister of Armenia Nikol Pashinyan
January 11, 2021
17:50
The Kremlin, Moscow
2 of 4
Press statements following talks with President of Azerbaijan Ilham Aliyev and Prime Minister of Armenia Nikol Pashinyan.
President of Russia Vladimir Putin: I thank my colleagues, the President of Azerbaijan and the Prime Minister of Armenia, for coming to Moscow to discuss how our agreement of November 9, 2020 is being carried out.
We agreed that on the whole its terms are kept and that there were no serious incidents. As was said at the start of this meeting, more than 48,000 displaced persons and refugees have gone back to Nagorno-Karabakh.
See also
Meeting with Ilham Aliyev and Nikol Pashinyan
January 11, 2021
This meeting was very important and useful, since we have signed a joint statement on the development of the region. A working group headed by the deputy prime ministers of Azerbaijan, Armenia and Russia will be created.
President of Azerbaijan Ilham Aliyev: Mr President,
Thank you for the initiative to hold this meeting. Two months have passed since the ceasefire was declared, and the Statement of November 9–10 is being carried out with success.
Apart from a few minor incidents there was no serious reason for concern in the past two months.
Vladimir Putin: Thank you.
Prime Minister of Armenia Nikol Pashinyan: Mr President,
Thank you for everything you do for the stability of our region. To our regret this conflict is not settled to this day: there is a ceasefire, but many questions are open, and the status of Nagorno-Karabakh is one of them.
Today we could not settle the question of the prisoners of war. Item 8 of our joint Statement of November 9–10 is not carried out in full.
Vladimir Putin: Once more I thank my colleagues for the work done today.
Geography
Armenia
Azerbaijan
Topics
Foreign policy
Persons
Aliyev Ilham
Pashinyan Nikol
Publication status
Published in sections: News, Transcripts
Publication date: January 11, 2021, 17:50
Text versionEvents
Meeting with Ilham Aliyev and Nikol Pashinyan
The Kremlin hosted trilateral talks between the President of the Russian Federation Vladimir Putin, President of the Republic of Azerbaijan Ilham Aliyev and Prime Minister of the Republic of Armenia Nikol Pashinyan.
January 11, 2021
17:40
The Kremlin, Moscow
3 of 3
Meeting with President of Azerbaijan Ilham Aliyev and Prime Minister of Armenia Nikol Pashinyan.
The talks dealt with the Statement on Nagorno-Karabakh of November 9, 2020 and with help for the people of the region.
After the talks, Vladimir Putin, Ilham Aliyev
and Nikol Pashinyan
signed the Statement by the President of the Republic of Azerbaijan, the Prime Minister of the Republic of Armenia and the President of the Russian Federation.
* * *
Beginning of the meeting with Ilham Aliyev and Nikol Pashinyan
President of Russia Vladimir Putin: Mr Aliyev, Mr Pashinyan,
I am glad to see you in Moscow and thank you for agreeing to discuss how our trilateral Statement of November 9, 2020 is being carried out.
See also
Press statements following talks with President of Azerbaijan Ilham Aliyev and Prime Minister of Armenia Nikol Pashinyan
January 11, 2021
A Russian peacekeeping contingent watches over the ceasefire along the contact line and in the Lachin corridor. Twenty-three observation posts work in its zone of responsibility, and four additional posts see to the safety of traffic in the corridor. The situation in the region is calm now.
Over 48,000 people have come back to Karabakh since November 14. Prisoners and the bodies of the dead were exchanged with the help of Russia.
Russia has brought over 800 tonnes of construction materials and over 1.5 million tonnes of humanitarian cargo to the conflict zone. Over 479 ha of land have been cleared of mines, and 182 km of roads and 710 buildings have been checked. Over 22,000 explosives were found and destroyed.
<…>
Geography
Armenia
Azerbaijan
Topics
Foreign policy
Persons
Aliyev Ilham
Pashinyan Nikol
Publication status
Published in sections: News, Transcripts
Publication date: January 11, 2021, 17:40
Text version

"""##),
(name: "02-press-page.txt", text: ##"""
---
note: Written for this project. Paraphrases the public record of 11 January 2021; no sentence is a verbatim quotation.
source: Karabakh Observer (fictional)
language: en
---
Moscow hosts leaders of Armenia and Azerbaijan for talks on Karabakh (Updated)

Russian President Vladimir Putin on Monday hosted the leaders of Armenia and Azerbaijan at the Kremlin in Moscow to discuss how the trilateral statement of 10 November 2020 is being carried out.

The meeting lasted four hours, and a joint statement was signed by the three leaders.

"I find this meeting very important and useful, because we have signed a joint statement on how the region is to develop," the Russian leader said after the talks. He added that for this purpose "a working group will be created, headed by the deputy prime ministers of Azerbaijan, Armenia and Russia."

Putin said that over 48 thousand displaced persons and refugees had gone back to Nagorno-Karabakh. The Russian leader noted that 23 observation posts and 4 additional posts are responsible for the safety of traffic along the corridor.

According to the President of Russia, the situation in Nagorno-Karabakh is calm now, and 48 thousand refugees have come back to the region. "Over 48 thousand people have come back to Karabakh since November 14 (2020)," the head of the Russian state said.

"Russia has brought over 800 tons of building materials and more than 1.5 million tons of humanitarian supplies to the conflict zone. Over 479 hectares of land have been cleared from mines, 182 kilometers of roads have been checked, 710 buildings and structures, and more than 22 thousand explosive objects were found and destroyed, "the Russian leader stated.

Explanatory note: The statement was signed shortly before midnight Moscow time on 9 November, which was already 10 November in Baku and Yerevan. Both dates are in use.

Source: Karabakh Observer with the press service of the President of Russia
Photo: President Putin of Russia hosted the leaders of Armenia and Azerbaijan on Monday (11 January) (picture courtesy of the press service of the President of Russia).

Related articles

Editor's choice
News
What the November statement provides for

What the November statement provides for

The statement that ended the fighting sends a Russian peacekeeping contingent of 1,960 servicemen, with 90 armoured personnel carriers and 380 vehicles, to the region. According to the text, the contingent stays for five years and is prolonged by further five-year periods unless one of the sides objects six months before the end of a period. A corridor five kilometres wide keeps Nagorno-Karabakh connected with Armenia. (Click the image to read more).

Popular

Editor's choice
News
What the November statement provides for

What the November statement provides for

The statement that ended the fighting sends a Russian peacekeeping contingent of 1,960 servicemen, with 90 armoured personnel carriers and 380 vehicles, to the region. According to the text, the contingent stays for five years and is prolonged by further five-year periods unless one of the sides objects six months before the end of a period. A corridor five kilometres wide keeps Nagorno-Karabakh connected with Armenia. (Click the image to read more).

"""##),
(name: "03-morning-report.txt", text: ##"""
---
title: Three leaders sign a statement on transport links
note: Written for this project. Paraphrases the public record of 11 January 2021; no sentence is a verbatim quotation.
source: Caucasus Morning Post (fictional)
published: 2021-01-12T07:30
language: en
---
The leaders of Russia, Armenia and Azerbaijan met in Moscow on Monday, 11 January 2021, for the first time since the war.

Azerbaijan's President Ilham Aliyev said that the conflict now belongs to history and that his country gets a link to Nakhichevan after more than three decades.

Armenia's Prime Minister Nikol Pashinyan said that the conflict is not settled to this day. He added that the question of the prisoners of war could not be settled at the meeting.

The talks lasted about four hours. Russian peacekeepers had cleared over 440 hectares of land of mines, earlier bulletins said, and 48 thousand people had come back to Karabakh.

"""##),
(name: "04-evening-update.txt", text: ##"""
---
title: "Update: over four hours of talks, new figures on mine clearance"
note: Written for this project. Paraphrases the public record of 11 January 2021; no sentence is a verbatim quotation.
source: Caucasus Morning Post (fictional)
published: 2021-01-12T18:00
language: en
---
This report replaces the one of this morning, with figures from the opening remarks at the Moscow talks of 11 January 2021.

Prime Minister of Armenia Nikol Pashinyan said that the three leaders talked for over four hours. The morning report had said about four hours.

Russian President Vladimir Putin said at the opening that over 479 hectares of land had been cleared of mines, and that 182 kilometres of roads and 710 buildings had been checked. The morning report gave 440 hectares, the number of an earlier bulletin.

More than 48,000 displaced persons and refugees have gone back to Nagorno-Karabakh, according to Putin. He said that prisoners and the bodies of the dead had been exchanged. Pashinyan disagreed: "Today we could not settle the question of the prisoners of war," he said.

"""##),
    ]
}
