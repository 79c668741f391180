"""Languages of which Quoth knows the function words only: enough to tell them, and to leave those words out."""

from __future__ import annotations

from bot.text.languages.language import Language, fold, unaccented, words

OTHERS = (
    Language(
        "it",
        unaccented(
            """a ad agli ai al alla alle allo anche c che chi ci come con cosa cui da dagli dai dal dalla dalle dei
            del dell della delle dello dove di e è ed era erano gli ha hanno i il in io l la le lei lo loro lui ma
            mi mia mio nei nel nell nella nelle non o ogni perché per più qual quale quali quando quanti quanto
            questa questo se si sono su sua sul sulla suo tra un una uno fra ne quanta quante"""
        ),
    ),
    Language(
        "pt",
        unaccented(
            """a à ao aos as às com como da das de do dos e é ela ele eles em entre era essa esse esta está este eu
            foi foram há isso já mais mas me mesmo muito na nas não nem no nos nós o onde os ou para pela pelas
            pelo pelos por porque porquê qual quais quando quanto quantos quantas que quem se sem ser seu seus só
            sua suas são também tem têm um uma umas uns você"""
        ),
        known_before=fold(r"\b(?:outr[ao]s?|mais)\b"),
        faq="perguntas frequentes",
    ),
    Language(
        "nl",
        unaccented(
            """aan al als bij dat de der deze die dit door dus een en er had hebben heeft het hij hoe hoeveel hun ik
            in is je kan kunnen maar me meer met mijn naar niet nog nu of om omdat ook op over te tot uit van veel
            voor waar waarom wanneer waren was wat we welk welke werd werden wie wordt worden zal ze zich zij zijn
            zo zou"""
        ),
    ),
    Language(
        "pl",
        unaccented(
            """a aby ale bo by być był była było były co czy czyli dla do dlaczego gdy gdzie go i ich ile im inne ja
            jak jaka jaki jakie jako je jego jej jest jeszcze już kiedy kto która które który których lub ma mi
            mnie może na nad nie niż o od ona one oni oraz po pod przed przez przy są się tak także tam te tego tej
            ten to tu tylko tym u w we więc z za ze że"""
        ),
    ),
    Language(
        "cs",
        unaccented(
            """a aby aj ale ani až bez bude byl byla byli bylo být co což či do dnes i já jak jaká jaké jaký je jeho
            jejich její jen ještě již jsem jsme jsou k kam kde kdo kdy kdyby která které který kolik ktery ma má
            mají může my na nad nebo není než o od on ona oni po pod podle pokud pro proč před při s se si tak také
            tam ten to toho tu už v ve však z za ze že"""
        ),
    ),
    Language(
        "sv",
        unaccented(
            """alla att av bara blev de dem den deras dess det detta dig din du då där efter ej eller en er ett för
            från ha hade han hans har henne hon hur här i icke in inte jag kan man med mig min mot mycket många när
            någon nu och om oss på sig sin ska som till under upp ut var varför vad vi vid vilka vilken vilket är
            än åt vem"""
        ),
    ),
    Language(
        "tr",
        unaccented(
            """ama ancak bana bazı belki ben bir biri biz bu bunu çok da daha de değil diye en gibi hangi hem hep her
            için ile ise kaç kadar kez ki kim kime mı mi mu mü nasıl ne neden nerede nereye niçin o olan olarak
            oldu olduğu onu sen siz şey şu tüm ve veya ya yani"""
        ),
    ),
    Language(
        "uk",
        words(
            """а або але без був була були було бути в вам вас весь ви від він вона вони воно все всі до є же з за і
            із їх її його й коли кого кому куди має між мене мені ми на над нам нас не ні ну о один під по при про
            скільки так також там те ти того тому той тут у хто це цей ця ці чи чому що щоб ще як яка яке який які
            якого якому де зі та"""
        ),
    ),
    Language(
        "ja",
        form_words=words(
            """いつ どこ だれ 誰 なぜ 何故 なに 何 何人 何年 何月 何日 何時 何回 何冊 何台 何件 何名 何歳 いくら
            いくつ どの どう どうやって どうして どんな どれ どれくらい 教えて 教えてください について とは ですか
            ますか ましたか でしたか ありますか いますか"""
        ),
        spaced=False,
    ),
    Language(
        "th",
        form_words=words(
            """อะไร ที่ไหน ไหน เมื่อไหร่ เมื่อไร เมื่อใด ใคร ทำไม เพราะอะไร อย่างไร ยังไง กี่ เท่าไหร่ เท่าไร หรือไม่
            ไหม คือ ที่ ของ และ เป็น ใน มี ได้ ให้ จาก กับ ว่า นี้ นั้น ครับ ค่ะ คะ"""
        ),
        spaced=False,
    ),
    Language(
        "ko",
        words("""그 이 저 것 수 등 및 또는 그리고 그러나 하지만 더 때 있는 있다 없는 없다 한 하는 하다 됩니다 입니다
            있습니다"""),
        words("""언제 어디 어디서 어디에 어디에서 누가 누구 누구의 왜 무엇 무엇을 무엇인가요 뭐 뭐예요 몇 얼마 어떻게
            어떤 얼마나 인가요 있나요 하나요 알려줘 알려주세요"""),
    ),
    Language(
        "hi",
        words(
            """और का की के को है हैं था थी थे में से पर यह वह ये वे इस उस ने भी तो ही कि जो एक या नहीं हो गया गई गए कर
            करने लिए तक साथ अपने अपनी अपना हुआ हुई हुए रहा रही रहे"""
        ),
        words("""क्या कौन कब कहाँ कहां क्यों कैसे कितना कितने कितनी किस किसने किसका किसकी किन"""),
    ),
)
