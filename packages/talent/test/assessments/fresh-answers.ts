/** Answers that were written and labelled after the rule on what is off topic was mended; nothing has been changed by what came of them. */
export const freshAnswers = `
# g01 communication 1 good 3
I had to announce at the swimming pool that the slide stays shut. I painted a crocodile with a bandage on the board, and I went to the three oldest kids in the queue and said when it opens again.

# g02 communication 0 good 4
My job at the museum of clocks was the tour for blind visitors. Nobody had told me how to do that. I closed my own eyes for an afternoon, took a pendulum apart and let each guest hold the pieces in the order in which they move. At the end a gentleman put the whole thing together by himself.

# g03 teamwork 0 good 4
When our ski hut was snowed in, eleven of us had one shovel. I proposed that whoever rests cooks, I dug the first stretch with Tom, and I tied a rope to the door for those who went out. By noon the path to the road was free.

# g04 teamwork 2 good 5
In the editorial office of our student paper Lukas rewrote my articles without asking. I was furious and printed both versions side by side. I asked him to mark what he could not bear, rather than defending every line, because I wanted to know what bothers him. He marked only the endings. From then on I wrote the body and he the last paragraph, and letters from readers went from two to nine per issue. I learned that I fall in love with endings.

# g05 problem-solving 0 good 4
During my year at the zoo the penguins lost feathers. The vet found nothing. I compared the feeding lists with those of the zoo we had got them from and saw that their fish had been fresh and ours frozen. I bought vitamin tablets and hid one in each fish. After six weeks the feathers grew back.

# g06 planning 0 good 4
I had to print the programme of our film festival before I knew all films. I set the pages of the certain ones first, left two pages for the rest, and agreed with the printer on a last hour, Thursday at ten. One film came at nine. The booklet lay in the foyer on Friday.

# g07 initiative 0 good 4
In our staircase parcels lay about for days. I hung a chalkboard by the door where each floor could write who is at home. At first only my neighbour wrote something. I baked a cake for the first five names. Now parcels are gone by the evening.

# g08 learning 0 good 4
I became a guide in the salt mine in three weeks and had never liked chemistry. I walked behind four other guides with a recorder, and on the way home I told their stories aloud to the windscreen. I had an old miner examine me with beer and mean questions. In the fourth week I led my first group without a note.

# g09 leadership 1 good 3
For the village fair I looked after six teenagers at the grill. I gave the shy ones the till in pairs, and I stopped the loud ones when they threw sausages.

# g10 leadership 0 good 4
The sail ripped in the middle of the channel, and I was the skipper of five beginners. I put the calmest at the rudder, gave the others short jobs so that nobody had time to be afraid, and sewed the worst tear myself. I said every ten minutes where we were. We tied up in Calais after dark, all dry.

# g11 adaptability 0 good 4
On the morning of my exam in photography the studio had no power. I carried the model's chair to the roof, held a bed sheet up as a reflector, and shot against the sky. The jury hung two of the pictures in the corridor.

# g12 learning 2 good 5
My driving examiner failed me for turning left too wide. I thought him petty. Then I chalked the corner in the yard and rolled my bicycle through it a hundred times, because a bicycle shows each hand's width. I filmed it: at first I was sixty centimetres off, in the end five. I passed the next test. I have learned that I only believe a mistake that I can see.

# g13 leadership 0 off-topic 1
I bleached my jeans in the bathtub. I put on gloves, poured in the bottle and stirred with a broom. I left them in for too long. In the end they were white and had a hole at the knee.

# g14 teamwork 0 off-topic 1
My tooth hurt on Sunday. I chewed cloves and put ice on my cheek. On Monday I took the tram to the clinic and waited for two hours. As a result the tooth came out, and I slept well.

# g15 problem-solving 1 off-topic 1
On holiday I walked along the beach every morning. I gathered shells, washed them and laid them on the window sill by size. The largest was pink. I gave it to the girl at the reception when we left.

# g16 communication 0 off-topic 1
We got a new sofa. I carried the old one down four floors with my cousin, and then I vacuumed the carpet. The new one did not fit through the door at first, so I unscrewed its feet. Afterwards we watched a film on it.

# g17 initiative 0 gaming 1
Nobody asked me, but I started an initiative on my own. I proposed an idea, I convinced everybody and I launched it. It was a great success and improved everything by 60%. I learned that initiative pays off.

# g18 teamwork 0 gaming 1
I worked with them and with him and with her. I asked everybody, I helped everybody and I supported everybody. We agreed on everything. In the end the team finished together on time, and everybody was happy with me.
`
