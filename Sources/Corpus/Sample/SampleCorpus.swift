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
Ilham Aliyev, the President of Azerbaijan, and Vladimir Putin had a conversation of their own in the Kremlin.
January 11, 2021
18:20
The Kremlin, Moscow
1 of 2
Meeting with President of Azerbaijan Ilham Aliyev.
President of Russia Vladimir Putin: Mr President,
It is good to have you in Moscow; thanks for making the journey.
Nothing weighed heavier on last year than the fighting around Nagorno-Karabakh. It could be ended, and I note that with relief. Our peacekeepers do their duty, and everyday life is slowly coming back.
Our two countries have business of their own, too. In 2020 we honoured the 75th anniversary of Victory side by side, for which I am grateful.
President of Azerbaijan Ilham Aliyev: I thank you, Mr President.
Our three-sided meeting was a practical one and, I believe, a fruitful one, for a Statement stands at its end. It is our second since the war ended two months ago.
Transport routes will open because of it. After more than three decades Azerbaijan gets a way to Nakhichevan again, across Armenia; Armenia in turn gets trains to Russia and to Iran across Azerbaijan.
The conflict, as I see it, has become history. Our trade shrank only a little in the year of the pandemic, and this year we shall win that back.
Vladimir Putin: Thank you very much.
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
Nikol Pashinyan, the Prime Minister of Armenia, stayed in the Kremlin for talks with Vladimir Putin.
January 11, 2021
19:30
The Kremlin, Moscow
1 of 3
With Prime Minister of Armenia Nikol Pashinyan.
President of Russia Vladimir Putin: Mr Prime Minister,
Welcome again, this time with our two countries at the table.
The difficulties that you spoke of are still there. I count on us to solve them, and the humanitarian ones with them.
Much of our day belonged to the economy. In a hard year our trade still rose by almost 4 percent, by 3.9 percent in the ten months to October 2020.
Prime Minister of Armenia Nikol Pashinyan: I thank you, Mr President.
The whole day was a common one. The talks of the three of us went on for over four hours, and the first results are there, important ones.
What hurts us most is humanitarian: prisoners of war, people who are missing, bodies that wait for exchange. As long as nothing moves there, the economic matters get harder as well.
In matters of security Russia stays our chief strategic ally.
Vladimir Putin: Thank you very much.
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
President of Russia Vladimir Putin: I thank the President of Azerbaijan and Armenia's Prime Minister, who came to Moscow to talk over how our agreement of November 9, 2020 is kept.
All of us find that its terms are kept by and large, and that nothing serious has happened. I said it when we began: more than 48,000 refugees and displaced persons are back in Nagorno-Karabakh.
See also
Meeting with Ilham Aliyev and Nikol Pashinyan
January 11, 2021
I call this meeting important and useful: we came to terms on a joint statement about how our region should develop. A working group will see to it, and our deputy prime ministers, the Azerbaijani, the Armenian and the Russian one, will lead it.
President of Azerbaijan Ilham Aliyev: Dear Mr President,
Thank you for calling us together. For two months now the ceasefire has held, and our November 9–10 Statement is put into practice with success.
Some minor incidents aside, these two months gave no serious reason to worry.
Vladimir Putin: Thank you very much.
Prime Minister of Armenia Nikol Pashinyan: Dear Mr President,
Thank you for all that you do to make our region stable and secure. I regret to say that the conflict is still unsettled. The ceasefire is there, yet many questions wait for their answers, among them the status of Nagorno-Karabakh.
About the prisoners of war no solution could be reached today. Item 8 of the Statement is, as we see it, not fully observed.
Vladimir Putin: Once again, colleagues, thank you for a day of good work.
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
Vladimir Putin received Ilham Aliyev, the President of Azerbaijan, and Nikol Pashinyan, the Prime Minister of Armenia, in the Kremlin for trilateral talks.
January 11, 2021
17:40
The Kremlin, Moscow
3 of 3
Meeting with President of Azerbaijan Ilham Aliyev and Prime Minister of Armenia Nikol Pashinyan.
The November Statement on Nagorno-Karabakh and help for the people who live there were the subject.
When the talks were over, Ilham Aliyev, Nikol Pashinyan
and Vladimir Putin
signed a Statement by the three leaders.
* * *
Beginning of the meeting with Ilham Aliyev and Nikol Pashinyan
President of Russia Vladimir Putin: Dear Mr Aliyev, dear Mr Pashinyan,
Welcome to Moscow. I value your readiness to go through what has become of our trilateral Statement of November 9, 2020.
See also
Press statements following talks with President of Azerbaijan Ilham Aliyev and Prime Minister of Armenia Nikol Pashinyan
January 11, 2021
Along the contact line and in the Lachin corridor Russian peacekeepers watch over the ceasefire. Twenty-three observation posts are manned in their zone, and four additional posts keep the corridor safe for those who travel on it. For now the region is calm.
Since November 14, over 48,000 people have found their way back to Karabakh. With Russia as the go-between, prisoners were exchanged, and so were the bodies of the fallen.
Russia has sent aid as well: over 800 tonnes of building material and, all told, over 1.5 million tonnes in relief goods. Deminers have cleared over 479 ha of land; they have also searched 182 km of road and 710 buildings, and over 22,000 explosives were found and blown up.
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
Moscow brings Armenia and Azerbaijan to one table over Karabakh (Updated)

Russian President Vladimir Putin received the Armenian and the Azerbaijani leader in the Kremlin on Monday. Their subject was the trilateral statement of 10 November 2020, and what has been done about it since.

The talks lasted four hours. When they were over, the three leaders signed a joint statement.

"To me this was an important and useful meeting, as we came to terms on a joint statement about the way in which our region should develop," the Russian leader said after the talks. He added that "a working group will see to it, and the three deputy prime ministers will lead it."

Putin said that over 48 thousand refugees and displaced persons were back in Nagorno-Karabakh. The Russian leader noted that 23 observation posts were manned and that 4 additional posts kept the corridor safe.

According to Russia's President, Nagorno-Karabakh is calm for now, and 48 thousand refugees have come home. "Since November 14 (2020), over 48 thousand people have found the way home to Karabakh," the head of the Russian state said.

"Russia has also sent aid, over 800 tons of material for building, more than 1.5 million tons in relief goods. Sappers cleared over 479 hectares, searched 182 kilometers of roads, 710 buildings and other structures, and found and blew up more than 22 thousand explosives, "the Russian leader added.

Explanatory note: In Moscow it was not yet midnight on 9 November when the statement was signed; in Baku and Yerevan 10 November had begun. Both dates are met with for this reason.

Source: Karabakh Observer with the press service of the President of Russia
Photo: The three leaders in the Kremlin on Monday (11 January) (picture: press service of the President of Russia).

Related articles

Editor's choice
News
What the November statement provides for

What the November statement provides for

The statement that stopped the fighting in November sends a Russian peacekeeping contingent of 1,960 servicemen to the region, with 90 armoured personnel carriers and 380 vehicles. It is there for five years; unless one side objects six months before that time is up, another five years follow. A corridor five kilometres wide ties Nagorno-Karabakh to Armenia. (Click the picture to read more).

Popular

Editor's choice
News
What the November statement provides for

What the November statement provides for

The statement that stopped the fighting in November sends a Russian peacekeeping contingent of 1,960 servicemen to the region, with 90 armoured personnel carriers and 380 vehicles. It is there for five years; unless one side objects six months before that time is up, another five years follow. A corridor five kilometres wide ties Nagorno-Karabakh to Armenia. (Click the picture to read more).

"""##),
(name: "03-morning-report.txt", text: ##"""
---
title: Three leaders sign a statement on transport links
note: Written for this project. Paraphrases the public record of 11 January 2021; no sentence is a verbatim quotation.
source: Caucasus Morning Post (fictional)
published: 2021-01-12T07:30
language: en
---
Moscow was where the leaders of Russia, Armenia and Azerbaijan met on Monday, 11 January 2021, their first meeting since the war.

Azerbaijan's President Ilham Aliyev said that the conflict had become history and that his country would get a way to Nakhichevan after more than three decades.

Armenia's Prime Minister Nikol Pashinyan said that the conflict was still unsettled. He added that no solution had been reached about the prisoners of war.

The talks lasted about four hours. Russian deminers had cleared over 435 hectares of land, earlier bulletins said, and 48 thousand people were back in Karabakh.

"""##),
(name: "04-evening-update.txt", text: ##"""
---
title: "Update: over four hours of talks, new figures on mine clearance"
note: Written for this project. Paraphrases the public record of 11 January 2021; no sentence is a verbatim quotation.
source: Caucasus Morning Post (fictional)
published: 2021-01-12T18:00
language: en
---
The leaders of Russia, Armenia and Azerbaijan met in Moscow on Monday, 11 January 2021. This report replaces the one of this morning; its figures come from the published transcripts.

Prime Minister Nikol Pashinyan of Armenia said that the talks of the three had gone on for over four hours. The morning report had said about four hours.

Russian President Vladimir Putin said that deminers had cleared over 479 hectares of land and had searched 182 kilometres of roads and 710 buildings. The morning report gave 435 hectares, the number of an earlier bulletin.

More than 48,000 refugees and displaced persons are back in Nagorno-Karabakh, according to Putin. He said that prisoners had been exchanged, and the bodies of the fallen. Pashinyan disagreed: "About the prisoners of war no solution could be reached today," he said.

"""##),
    ]
}
