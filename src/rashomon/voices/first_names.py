"""First names that nearly always go with one gender. An own list of common ones; what is not in it stays open."""

from __future__ import annotations

MALE = frozenset(
    """aaron abdul abdullah abel abraham adam adel adnan adolf adrian ahmad ahmed akbar akira al alan albert alejandro
    aleksandr aleksei alexander alexei alexey alfonso alfred ali alistair allen alvaro amir anatoly anders
    andre andreas andrei andres andrew andrey andriy andy angus anthony antonio arash aron arseniy arthur artur asad
    ashraf austin avi barack barry bart bashar ben benjamin bernard bernie bert bill billy bob bobby boris
    brad bradley brendan brent brett brian bruce bruno bryan caleb carl carlos cesar chad charles charlie chester chris
    christian christopher chuck clarence claude clay cliff clint clinton colin conrad corey cory craig curt curtis cyril
    damian dan daniel danny dante darren darryl dave david dean dennis denis derek desmond diego dieter dirk dmitri
    dmitry dmytro dominic don donald doug douglas duncan dustin dwight earl ed eddie edgar edmund eduardo edward edwin
    efraim egor ehud eli elias elijah elliot elliott elmer emanuel emil emmanuel emre enrique eric erich erik ernest
    ernesto ethan eugene evan evgeny felipe felix fernando fidel floyd francis francisco francois frank franklin fred
    frederick gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gerhard gilbert giovanni glen glenn
    gordon graham grant greg gregory guillermo gunter gustavo guy hamid hamza hans harold harrison harry harvey hasan
    hassan hector helmut henri henry herbert herman hideo hiroshi hosni howard hubert hugh hugo hussein ian ibrahim
    igor ihor ilya imran isaac ismail ivan ivo jack jacob jacques jaime jake jamal james jamie jan jared jason javier
    jay jean-claude jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johann
    john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan juergen julian julio jurgen justin kareem
    karl karim keith ken kenneth kenny kevin khalid khalil kirill klaus kofi konstantin kurt kyle larry lars
    laurent lawrence lee len leo leon leonard leonid leopoldo lester lev lewis liam lionel lloyd logan
    lou louis lucas luigi luis luke lyndon mahmoud mahmud malcolm manuel marc marcel marcelo marco marcos marcus mario
    mark marshall martin marty marvin matt matteo matthew maurice mauricio max maxim maxime mehmet mel mervyn michael
    michel miguel mike mikhail miles milo mitch mitt mohamed mohammad mohammed moshe muhammad murray mustafa mykhailo
    mykola nathan nathaniel neal neil nelson newt nicholas nick nicolas nigel nikita nikolai nikolay noah norman oleg
    oleh oleksandr oleksiy oliver omar orlando orrin oscar osama otto owen pablo paolo patricio patrick paul pavel
    pavlo pedro percy pete peter petr petro phil philip philippe phillip pierre piotr preston quentin rafael rahm raj
    rajiv ralph ramon ramzan rand randall randy raphael rashid raul ray raymond recep reggie reid rene reuben rex reza
    ricardo richard rick robert roberto rod rodney rodrigo roger roland roman ron ronald ronnie rory ross
    roy ruben rudolph rudy rupert russell ryan salman salvador sam samuel sandro sanjay santiago saul scott sean
    sebastian serge sergei sergey sergio serhiy seth shane shaun shimon shinzo sidney silvio simon spencer stan stanley
    stefan stephen sterling steve steven stewart stuart sylvester taras ted terence terrence theodore thomas tim timothy
    toby todd tom tommy tony travis trent trevor trey tyler ulrich vadim valery victor viktor vince vincent vitali
    vitaliy vitaly vladimir vladislav volodymyr wallace walt walter warren wayne wesley wilbur wilfrido will willard
    william willie winston wolfgang woodrow xavier yair yasser yevgeny yitzhak yoshi yuri yuriy yusuf zachary zafar
    zbigniew""".split()
)

FEMALE = frozenset(
    """abigail ada adele adriana agnes aisha alexandra alexis alice alicia alina alison allison alyssa amanda amber
    amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april
    ariana ashley astrid audrey ayesha barbara beatrice becky bella benazir bernadette beth betsy betty beverly bianca
    bonnie brenda bridget brigitte brittany brooke camille candace carla carly carmen carol carolina caroline carolyn
    carrie catherine cathy cecilia cecile celeste charlene charlotte chelsea cheryl christiane christina christine
    cindy claire clara claudia colleen condoleezza connie constance cora cristina crystal cynthia daisy
    daniela danielle daria deborah debbie debra deirdre delia denise diana diane dina dolores donna dora doris dorothy
    edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen eloise emily emma erica erika erin
    esther ethel eva eve evelyn fatima faye felicia fiona florence frances francesca gabriela gail georgia
    geraldine gertrude gina gisele giulia gladys glenda gloria golda grace greta gretchen gwen gwendolyn hannah harriet
    heather heidi helen helena helga hilary hillary holly hope huma ida ilana ilse imelda ines ingrid irene irina iris
    irma isabel isabella ivana ivanka ivy jackie jacqueline jane janet janice jasmine jean jeanne jen jenna jennifer
    jenny jessica jill jo joan joanna joanne jodi josephine joy joyce juanita judith judy julia juliana julie juliet
    june kamala kara karen karin karla kate katharine katherine kathleen kathryn kathy katie katrina katya kayla
    kayleigh kellyanne kendra keiko khadija kimberly kirsten kirstjen kristen kristin kristina krystal lara larisa
    latoya laura lauren leah leila lena leticia lidia lillian lily linda lindsay lisa liudmila liz lois lorena loretta
    lori lorraine louise lucia lucille lucy luisa lydia lyudmila mabel madeleine magdalena malala malia mara marcia
    margaret margarita margot maria marian marie mariam marilyn marina marissa marjorie marlene marsha martha mary
    maryam maureen maxine megan megyn melania melanie melinda melissa mercedes meredith michele michelle mildred millie
    mindy miranda miriam molly monica mona muriel myra nadia nadine nancy naomi natalia natalie natasha nicola nicole
    nikki nina noor nora norma octavia oksana olena olga olive olivia ophelia oprah pamela patricia patty paula
    pauline pearl penelope penny petra phyllis polly priscilla rachel raisa ramona rebecca regina renee rhonda rita
    roberta rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah savannah
    scarlett selena shannon sharon sheila shelley sherry shirley silvia simone sofia sonia sonya sophia sophie stacey
    stacy stella stephanie sue susan susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana tatyana teresa
    teri terri tetyana theresa tiffany tina tonya tracy tricia tulsi ursula valentina valerie vanessa vera veronica
    vicki victoria viktoria violet virginia vivian wanda wendy whitney wilma winifred xenia yana yelena yolanda yulia
    yvette yvonne zainab zoe""".split()
)

# Short forms by which articles call people, held against the full name.
SHORT: dict[str, frozenset[str]] = {
    short: frozenset(full.split())
    for short, full in {
    "abe": "abraham", "al": "albert alan alfred", "alex": "alexander alexandra", "andy": "andrew",
    "ben": "benjamin", "bernie": "bernard", "bill": "william", "billy": "william", "bob": "robert",
    "bobby": "robert", "charlie": "charles", "chris": "christopher christine christina", "chuck": "charles",
    "dan": "daniel", "danny": "daniel", "dave": "david", "dick": "richard", "don": "donald", "doug": "douglas",
    "ed": "edward edwin edmund", "fred": "frederick alfred", "greg": "gregory", "jack": "john", "jake": "jacob",
    "jeff": "jeffrey", "jen": "jennifer", "jim": "james", "jimmy": "james", "joe": "joseph", "jon": "jonathan",
    "josh": "joshua", "kate": "katherine katharine", "kathy": "katherine kathleen", "ken": "kenneth",
    "larry": "lawrence", "liz": "elizabeth", "matt": "matthew", "mike": "michael", "mitch": "mitchell addison",
    "nick": "nicholas", "pat": "patrick patricia", "pete": "peter", "phil": "philip phillip", "ray": "raymond",
    "rich": "richard", "rick": "richard", "rob": "robert", "ron": "ronald", "sam": "samuel samantha",
    "steve": "steven stephen", "sue": "susan", "ted": "edward theodore", "terry": "terrence terence",
    "tim": "timothy", "tom": "thomas", "tony": "anthony", "vince": "vincent", "will": "william",
    "zach": "zachary",
 }.items()
}  # fmt: skip


def gender(first_name: str) -> str:
    """`m`, `f`, or `?` where the name is not in the list."""
    name = first_name.lower()
    return "m" if name in MALE else "f" if name in FEMALE else "?"
