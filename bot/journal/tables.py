"""The tables of the journal, as they are. Out: the statements that make them in an empty database.

A column `asker` or `member` says whose the row is: when that member is erased, so is the row (`bot.journal.members`).
"""

from __future__ import annotations

APPLICATION_ID = 0x51756F74
"""Marks a SQLite file as a journal of Quoth ("Quot" in ASCII)."""

Step = tuple[str, ...]
"""Statements that lead from one version to the next."""

_KEY = "lower(trim({}question, ' .!?'))"  # what two askings of one question have in common
_DOUBTED = """
    disliked = (SELECT count(*) FROM feedback WHERE turn = turns.id AND NOT helpful),
    reported = (SELECT count(*) FROM (
        SELECT member FROM feedback WHERE turn = turns.id AND NOT helpful AND reason IS NOT NULL
        UNION SELECT member FROM reports WHERE turn = turns.id
    ))
"""

# Whether the question of a turn is one that the corpus did not answer, or badly.
_IS_GAP = """NOT counted AND state <> 'failed' AND (
    tier = 'absent'
    OR EXISTS (SELECT 1 FROM verdicts
        WHERE turn = turns.id AND verdict IN ('wrong', 'should-answer', 'should-abstain'))
    OR ((tier = 'closest' OR disliked > 0) AND NOT EXISTS
        (SELECT 1 FROM verdicts WHERE turn = turns.id AND verdict IN ('right', 'partly')))
)"""

# What is kept of a quote, but for what came later.
_QUOTED = """n INTEGER NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        digest TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        score REAL NOT NULL,
        passage TEXT NOT NULL,
        heading TEXT NOT NULL,
        context TEXT NOT NULL,
        document TEXT NOT NULL,
        path TEXT NOT NULL,
        collection TEXT NOT NULL,
        version TEXT NOT NULL,
        meta TEXT NOT NULL,"""


def _stale(table: str, event: str, *days: str) -> str:
    """A trigger: what happens there changes what was counted on these days."""
    name = event.partition(" ")[0].lower()
    return f"""CREATE TRIGGER stale_{table}_{name} AFTER {event} ON {table} BEGIN {
        " ".join(f"INSERT INTO stale_days {day} ON CONFLICT DO UPDATE SET changes = changes + 1;" for day in days)
    } END"""


_TURNS: Step = (
    # `seq` is the order of composition, which the clock does not guarantee. `answered` is the question as the answerer
    # took it. `citations` is how many rows belong to the turn, so that a check can tell a half turn. `owner` is the run
    # that composed it. `follows` is no foreign key: the turn that it names may have been erased.
    # `differ` says which quotes contradict each other, as JSON. `collections` is what its place could see, as a JSON
    # array: what statistics and history it was answered with. `counted` is the turn of a member who has opted out, of
    # which only what can be counted is kept. `direct_guild` is the server that a direct message was asked of, whose
    # limits it counts for.
    # What the order of the queue is made of is kept on the turn, so that a page of it is one walk along an index.
    # `reported` are the members who disliked it with a reason or reported it; `asked` is how often the question had
    # been asked by then; `kinds` is how many different verdicts there are. A question without a word of content
    # (`wordless`) comes last, unless members object to the answer, and is no gap.
    """CREATE TABLE turns (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE CHECK (id <> ''),
        asked_at TEXT NOT NULL,
        question TEXT NOT NULL,
        asker TEXT NOT NULL,
        surface TEXT NOT NULL,
        guild TEXT,
        channel TEXT,
        private INTEGER NOT NULL CHECK (private IN (0, 1)),
        conversation TEXT NOT NULL,
        collection TEXT,
        follows TEXT,
        answered TEXT NOT NULL,
        tier TEXT NOT NULL CHECK (tier IN ('answered', 'closest', 'absent')),
        confidence REAL NOT NULL,
        missing TEXT NOT NULL,
        understood_as TEXT,
        reason TEXT,
        nearest TEXT NOT NULL,
        snapshot TEXT NOT NULL,
        elapsed_ms REAL NOT NULL,
        template TEXT NOT NULL,
        body TEXT NOT NULL,
        body_digest TEXT NOT NULL,
        citations INTEGER NOT NULL,
        owner TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('composed', 'delivered', 'failed')),
        message TEXT,
        error TEXT,
        delivered_at TEXT,
        differ TEXT,
        collections TEXT,
        counted INTEGER NOT NULL DEFAULT 0 CHECK (counted IN (0, 1)),
        disliked INTEGER NOT NULL DEFAULT 0,
        reported INTEGER NOT NULL DEFAULT 0,
        asked INTEGER NOT NULL DEFAULT 1,
        verdicts INTEGER NOT NULL DEFAULT 0,
        kinds INTEGER NOT NULL DEFAULT 0,
        direct_guild TEXT,
        wordless INTEGER NOT NULL DEFAULT 0,
        urgency REAL GENERATED ALWAYS AS
            (4.0 * min(reported, 5) + 3.0 * min(disliked, 5)
             + iif(wordless, -1.0, 2.0 * (1.0 - confidence) + 0.2 * min(asked - 1, 10))) VIRTUAL
    ) STRICT""",
    # `role` and `place` say where the quote stood: in what was shown, or among the best five. `more` is how many items
    # of a quoted list were left out, `page` that of a document that has pages.
    f"""CREATE TABLE citations (
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        role TEXT NOT NULL CHECK (role IN ('shown', 'ranked')),
        place INTEGER NOT NULL,
        {_QUOTED}
        more INTEGER NOT NULL DEFAULT 0,
        page INTEGER,
        PRIMARY KEY (turn, role, place)
    ) STRICT""",
    "CREATE INDEX turns_by_conversation ON turns (conversation, seq)",
    "CREATE INDEX turns_by_asker ON turns (asker, seq)",
    "CREATE INDEX turns_by_tier ON turns (tier, seq)",
    "CREATE INDEX turns_by_message ON turns (message) WHERE message IS NOT NULL",
    "CREATE INDEX turns_on_their_way ON turns (owner) WHERE state = 'composed'",
    "CREATE INDEX turns_by_guild ON turns (guild, asked_at)",
    f"CREATE INDEX turns_by_question ON turns ({_KEY.format('')}, asked)",
    # What a reviewer may see goes by what a turn could see; there are few different such sets.
    "CREATE INDEX turns_by_collections ON turns (collections)",
    """CREATE INDEX turns_to_review ON turns (urgency DESC, seq DESC, guild, channel, tier, asked_at, id, collections)
        WHERE verdicts = 0 AND state <> 'failed' AND NOT counted""",
    """CREATE INDEX turns_reviewed ON turns (seq DESC, guild, channel, tier, asked_at, id, collections)
        WHERE verdicts > 0""",
    "CREATE INDEX turns_in_dispute ON turns (seq DESC) WHERE kinds > 1",
    """CREATE INDEX turns_listed ON turns (seq DESC, guild, channel, tier, asked_at, id, collections)
        WHERE NOT counted""",
    """CREATE INDEX turns_open ON turns (guild, collections)
        WHERE verdicts = 0 AND state <> 'failed' AND NOT counted""",
    # What is counted over a span of time is read from the index alone.
    """CREATE INDEX turns_by_time ON turns
        (asked_at, guild, collections, tier, state, elapsed_ms, channel, private, id, kinds, confidence)""",
    "CREATE INDEX citations_by_version ON citations (version)",
    "CREATE INDEX citations_by_document ON citations (document)",
    "CREATE INDEX citations_by_turn_and_collection ON citations (turn, collection)",
    "CREATE INDEX citations_by_collection ON citations (collection, turn)",
    "CREATE INDEX citations_of_turns ON citations (turn, document) WHERE role = 'shown'",
    """CREATE INDEX citations_shown ON citations (document, version, start, "end") WHERE role = 'shown'""",
    f"""CREATE TRIGGER asked_again AFTER INSERT ON turns WHEN NOT new.counted BEGIN
        UPDATE turns SET asked = 1 + coalesce(
            (SELECT max(asked) FROM turns WHERE {_KEY.format("")} = {_KEY.format("new.")} AND seq <> new.seq), 0)
        WHERE seq = new.seq;
    END""",
    # The words of questions and replies. The texts themselves stay in `turns`; what is taken out of the index leaves
    # traces until it is optimized (see `bot.journal.scrub`).
    """CREATE VIRTUAL TABLE words USING fts5
        (question, body, content = 'turns', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2')""",
)
"""Turns with their citations, and the words that they are found by."""

_MEMBERS: Step = (
    """CREATE TABLE feedback (
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        member TEXT NOT NULL,
        helpful INTEGER NOT NULL CHECK (helpful IN (0, 1)),
        reason TEXT,
        at TEXT NOT NULL,
        PRIMARY KEY (turn, member)
    ) STRICT""",
    "CREATE INDEX feedback_by_member ON feedback (member)",
    "CREATE INDEX feedback_by_turn_and_opinion ON feedback (turn, helpful)",
    # Members whose words are not kept, since when.
    "CREATE TABLE opted_out (member TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # The server that a member asks in from direct messages.
    "CREATE TABLE direct_servers (member TEXT PRIMARY KEY, guild TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE INDEX direct_servers_by_guild ON direct_servers (guild)",
)
"""What members think of answers, and chose for themselves."""

_SERVERS: Step = (
    # Servers that the bot is or was in.
    """CREATE TABLE servers (
        guild TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        left_at TEXT
    ) STRICT""",
    # `channel` is '' for what holds in the whole server; `value` is text as `bot.servers` reads it.
    """CREATE TABLE server_settings (
        guild TEXT NOT NULL,
        channel TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (guild, channel, name)
    ) STRICT""",
    # NULL: what was not set; who was erased since.
    """CREATE TABLE setting_changes (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT,
        guild TEXT NOT NULL,
        channel TEXT,
        name TEXT NOT NULL,
        old TEXT,
        new TEXT
    ) STRICT""",
    "CREATE INDEX setting_changes_by_guild ON setting_changes (guild, seq)",
    "CREATE INDEX setting_changes_by_who ON setting_changes (who) WHERE who IS NOT NULL",
    # Who may read a collection in a server; without a row, everyone there. `ids` is a JSON array.
    """CREATE TABLE audiences (
        guild TEXT NOT NULL,
        collection TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('roles', 'channels')),
        ids TEXT NOT NULL,
        PRIMARY KEY (guild, collection)
    ) STRICT, WITHOUT ROWID""",
    # What channels are called, as far as the bot knows; a thread goes by its channel.
    "CREATE TABLE channels (channel TEXT PRIMARY KEY, guild TEXT NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE INDEX channels_by_guild ON channels (guild)",
)
"""Servers, what is set there, who may read what, and what channels are called."""

_AFTERWARDS: Step = (
    """CREATE TABLE reports (
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        member TEXT NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (turn, member)
    ) STRICT""",
    "CREATE INDEX reports_by_member ON reports (member)",
    """CREATE TABLE withdrawals (
        turn TEXT PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
        member TEXT,
        at TEXT NOT NULL
    ) STRICT""",
    # A call without `message` was claimed, but not (yet) sent.
    """CREATE TABLE calls (
        turn TEXT PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
        member TEXT,
        at TEXT NOT NULL,
        channel TEXT,
        message TEXT
    ) STRICT""",
    "CREATE INDEX calls_by_member ON calls (member, at)",
    "CREATE INDEX calls_by_channel ON calls (channel)",
    """CREATE TABLE solutions (
        message TEXT PRIMARY KEY,
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        link TEXT NOT NULL,
        text TEXT NOT NULL,
        author TEXT NOT NULL,
        marked_by TEXT,
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX solutions_by_turn ON solutions (turn)",
    "CREATE INDEX solutions_by_author ON solutions (author)",
    *(
        f"""CREATE TRIGGER {table}_{event} AFTER {event} ON {table} BEGIN
            UPDATE turns SET {_DOUBTED} WHERE id = {row}.turn;
        END"""
        for table in ("feedback", "reports")
        for event, row in (("insert", "new"), ("update", "new"), ("delete", "old"))
    ),
)
"""What people do about an answer; all of it goes with its turn. NULL for a member: erased since."""

_REVIEW: Step = (
    """CREATE TABLE verdicts (
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        reviewer TEXT NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('right', 'partly', 'wrong', 'should-abstain', 'should-answer')),
        note TEXT,
        at TEXT NOT NULL,
        PRIMARY KEY (turn, reviewer)
    ) STRICT""",
    "CREATE INDEX verdicts_by_reviewer ON verdicts (reviewer)",
    "CREATE INDEX verdicts_by_time ON verdicts (at, turn)",
    """CREATE TABLE citation_verdicts (
        turn TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        n INTEGER NOT NULL,
        verdict TEXT NOT NULL CHECK (verdict IN ('supports', 'partly', 'does-not')),
        PRIMARY KEY (turn, reviewer, n),
        FOREIGN KEY (turn, reviewer) REFERENCES verdicts ON DELETE CASCADE ON UPDATE CASCADE
    ) STRICT""",
    *(
        f"""CREATE TRIGGER verdict_{event} AFTER {event} ON verdicts BEGIN
            UPDATE turns SET
                verdicts = (SELECT count(*) FROM verdicts WHERE turn = turns.id),
                kinds = (SELECT count(DISTINCT verdict) FROM verdicts WHERE turn = turns.id)
            WHERE id = {row}.turn;
        END"""
        for event, row in (("insert", "new"), ("update", "new"), ("delete", "old"))
    ),
    # The newest verdict of a turn as a test. It holds no asker, and goes with the turn.
    """CREATE TABLE frozen (
        turn TEXT PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
        question TEXT NOT NULL,
        verdict TEXT NOT NULL,
        tier TEXT NOT NULL CHECK (tier IN ('answered', 'closest', 'absent')),
        collection TEXT,
        collections TEXT,
        at TEXT NOT NULL,
        teaches INTEGER NOT NULL CHECK (teaches IN (0, 1))
    ) STRICT""",
    # `source` is the turn that asked it: what somebody erased or let expire is no history of a test either.
    """CREATE TABLE frozen_history (
        turn TEXT NOT NULL REFERENCES frozen (turn) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        source TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        question TEXT NOT NULL,
        PRIMARY KEY (turn, place)
    ) STRICT""",
    "CREATE INDEX frozen_history_by_source ON frozen_history (source)",
    """CREATE TRIGGER history_goes AFTER DELETE ON frozen_history BEGIN
        DELETE FROM frozen WHERE turn = old.turn;
    END""",
    """CREATE TABLE expected (
        turn TEXT NOT NULL REFERENCES frozen (turn) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        document TEXT NOT NULL,
        path TEXT NOT NULL,
        collection TEXT NOT NULL,
        version TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        text TEXT NOT NULL,
        digest TEXT NOT NULL,
        wanted INTEGER NOT NULL CHECK (wanted IN (0, 1)),
        picked INTEGER NOT NULL CHECK (picked IN (0, 1)),
        PRIMARY KEY (turn, place)
    ) STRICT""",
    "CREATE INDEX expected_by_version ON expected (version)",
    # Who asked for a second opinion; NULL: who was erased since. It is pending while the turn has one verdict.
    """CREATE TABLE second_reviews (
        turn TEXT PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
        who TEXT,
        at TEXT NOT NULL
    ) STRICT""",
    # Numbers that are compared, to see cheaply that something changed: `lessons` grows with every change of `frozen`;
    # up to the turn `looked` every citation was compared with the documents.
    "CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO counters VALUES ('lessons', 0), ('looked', 0)",
    *(
        f"""CREATE TRIGGER lessons_{event} AFTER {event} ON frozen BEGIN
            UPDATE counters SET value = value + 1 WHERE name = 'lessons';
        END"""
        for event in ("insert", "update", "delete")
    ),
)
"""Verdicts, and the tests that they make."""

_CORRECTIONS: Step = (
    # Where reviewers were told that `member` objects to an answer: a message that shows the verdicts as of `at`.
    """CREATE TABLE review_cards (
        message TEXT PRIMARY KEY,
        channel TEXT NOT NULL,
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        member TEXT NOT NULL,
        report INTEGER NOT NULL CHECK (report IN (0, 1)),
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX review_cards_by_turn ON review_cards (turn)",
    "CREATE INDEX review_cards_by_member ON review_cards (member)",
    # What a reviewer put in the place of an answer; the answer itself stays in `turns`. NULL: a reviewer who was
    # erased. `shown`: the message could be edited, so this is what stands there.
    """CREATE TABLE corrections (
        seq INTEGER PRIMARY KEY,
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        reviewer TEXT,
        at TEXT NOT NULL,
        template TEXT NOT NULL,
        body TEXT NOT NULL,
        body_digest TEXT NOT NULL,
        shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1))
    ) STRICT""",
    "CREATE INDEX corrections_by_turn ON corrections (turn)",
    "CREATE INDEX corrections_by_reviewer ON corrections (reviewer)",
    f"""CREATE TABLE correction_quotes (
        correction INTEGER NOT NULL REFERENCES corrections (seq) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        {_QUOTED}
        more INTEGER NOT NULL,
        page INTEGER,
        PRIMARY KEY (correction, place)
    ) STRICT""",
    "CREATE INDEX correction_quotes_by_version ON correction_quotes (version)",
    "CREATE INDEX correction_quotes_by_document ON correction_quotes (document)",
    # Sentences that a reviewer has chosen for a correction that is not made yet, by passage and unit.
    """CREATE TABLE correction_drafts (
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        member TEXT NOT NULL,
        place INTEGER NOT NULL,
        passage TEXT NOT NULL,
        unit INTEGER NOT NULL,
        PRIMARY KEY (turn, member, place)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX correction_drafts_by_member ON correction_drafts (member)",
)
"""What takes the place of answers, and where reviewers are told of them."""

_STANDINGS: Step = (
    # The edition of each document that its quotes were last compared with.
    "CREATE TABLE compared (document TEXT PRIMARY KEY, edition TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # A quote shown of a version that is no longer current, and what stands there now: `unchanged` and `moved` ones do
    # word for word; `reread` ones do not, but have the same source. Without a row, the version is current.
    """CREATE TABLE standings (
        document TEXT NOT NULL,
        version TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('unchanged', 'moved', 'changed', 'gone', 'reread')),
        since TEXT NOT NULL,
        now_document TEXT,
        now_path TEXT,
        now_version TEXT,
        now_start INTEGER,
        now_end INTEGER,
        now_text TEXT,
        PRIMARY KEY (document, version, start, "end")
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX standings_amiss ON standings (since DESC) WHERE state IN ('changed', 'gone')",
    "CREATE INDEX standings_elsewhere ON standings (now_document) WHERE now_document <> document",
    *(
        f"""CREATE TRIGGER standing_goes_{name} AFTER DELETE ON {table} WHEN EXISTS (
            SELECT 1 FROM standings WHERE document = old.document AND version = old.version AND start = old.start
        ) BEGIN
            DELETE FROM standings WHERE document = old.document AND version = old.version AND start = old.start
            AND NOT EXISTS (SELECT 1 FROM citations INDEXED BY citations_shown WHERE role = 'shown'
                AND document = old.document AND version = old.version AND start = old.start AND "end" = standings."end")
            AND NOT EXISTS (SELECT 1 FROM correction_quotes
                WHERE document = old.document AND version = old.version AND start = old.start
                AND "end" = standings."end");
        END"""
        for name, table in (("shown", "citations"), ("put", "correction_quotes"))
    ),
    # Messages that have to say that a source has changed since. `private` ones cannot be edited.
    """CREATE TABLE notices (
        turn TEXT PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'failed', 'private')),
        at TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        reason TEXT
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX notices_due ON notices (tries, seq DESC) WHERE state = 'planned'",
)
"""What became of the quotes that were shown."""

_GAPS: Step = (
    # Questions that ask for the same and were not, or badly, answered. `who` set the state, NULL if nobody or erased
    # since; `asked` is the snapshot of the corpus that was asked last; `found` is when that answered.
    """CREATE TABLE gaps (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        guild TEXT,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'planned', 'answered', 'wont')),
        who TEXT,
        at TEXT,
        asked TEXT,
        found TEXT
    ) STRICT""",
    "CREATE INDEX gaps_by_guild ON gaps (guild, state)",
    # `gap` is NULL until the question is put to others like it. `seen` is what its turn could see.
    """CREATE TABLE gap_turns (
        turn TEXT PRIMARY KEY REFERENCES turns (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        asked_at TEXT NOT NULL,
        gap INTEGER REFERENCES gaps (id) ON DELETE SET NULL,
        seen TEXT
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX gap_turns_by_gap ON gap_turns (gap, seq, asked_at, seen)",
    # The words that a gap is known by: those of its first question, with which they go. `term` is a word as it is
    # compared, `word` as it was typed; `size` is how many the gap has, `guild` is '' outside servers.
    """CREATE TABLE gap_words (
        gap INTEGER NOT NULL REFERENCES gaps (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        term TEXT NOT NULL,
        word TEXT NOT NULL,
        guild TEXT NOT NULL,
        size INTEGER NOT NULL,
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        PRIMARY KEY (gap, place)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX gap_words_by_term ON gap_words (guild, term, gap, size)",
    "CREATE INDEX gap_words_by_turn ON gap_words (turn)",
    # What answered one of its questions since.
    """CREATE TABLE gap_answers (
        gap INTEGER NOT NULL REFERENCES gaps (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        document TEXT NOT NULL,
        path TEXT NOT NULL,
        collection TEXT NOT NULL,
        version TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (gap, place)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX gap_answers_by_turn ON gap_answers (turn)",
    "CREATE INDEX gap_answers_by_document ON gap_answers (document)",
    """CREATE TRIGGER gap_opens AFTER INSERT ON turns
        WHEN NOT new.counted AND NOT new.wordless AND new.tier <> 'answered' BEGIN
        INSERT INTO gap_turns (turn, seq, asked_at, seen) VALUES (new.id, new.seq, new.asked_at, new.collections);
    END""",
    """CREATE TRIGGER gap_unsent AFTER UPDATE OF state ON turns WHEN new.state = 'failed' BEGIN
        DELETE FROM gap_turns WHERE turn = new.id;
    END""",
    f"""CREATE TRIGGER gap_judged AFTER UPDATE OF disliked, verdicts ON turns WHEN NOT new.wordless BEGIN
        DELETE FROM gap_turns WHERE turn = new.id
            AND NOT EXISTS (SELECT 1 FROM turns WHERE id = new.id AND {_IS_GAP});
        INSERT INTO gap_turns (turn, seq, asked_at, seen) SELECT id, seq, asked_at, collections FROM turns
            WHERE id = new.id AND id NOT IN (SELECT turn FROM gap_turns) AND {_IS_GAP};
    END""",
    *(
        f"""CREATE TRIGGER gap_{name} AFTER {event} ON gap_turns WHEN old.gap IS NOT NULL BEGIN
            DELETE FROM gaps WHERE id = old.gap AND NOT EXISTS (SELECT 1 FROM gap_turns WHERE gap = old.gap);
        END"""
        for name, event in (("empties", "DELETE"), ("loses", "UPDATE OF gap"))
    ),
    # Members who asked to be told once a question of theirs, or of somebody else, is answered. They are told once:
    # `telling` is committed before the message is sent.
    """CREATE TABLE wishes (
        turn TEXT NOT NULL REFERENCES turns (id) ON DELETE CASCADE,
        member TEXT NOT NULL,
        at TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'due', 'telling', 'told', 'failed')),
        reason TEXT,
        asked TEXT,
        PRIMARY KEY (turn, member)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX wishes_by_member ON wishes (member)",
    "CREATE INDEX wishes_by_state ON wishes (state, at)",
)
"""Questions that ask for the same and were not, or badly, answered; members who wait for an answer."""

_FIGURES: Step = (
    # What was asked, judged and quoted on a day (2026-05-31) or in a month (2026-05), as JSON: by server ('' outside)
    # and by what turns could see ('' where that was not recorded).
    """CREATE TABLE figures (
        period TEXT NOT NULL,
        guild TEXT NOT NULL,
        seen TEXT NOT NULL,
        counts TEXT NOT NULL,
        PRIMARY KEY (period, guild, seen)
    ) STRICT""",
    "CREATE INDEX figures_by_guild ON figures (guild)",
    # Days that have changed since they were counted: what was counted of them goes at once.
    "CREATE TABLE stale_days (day TEXT PRIMARY KEY, changes INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TRIGGER figures_go AFTER INSERT ON stale_days BEGIN
        DELETE FROM figures WHERE period IN (new.day, substr(new.day, 1, 7));
    END""",
    # Feedback and verdicts change columns of their turn.
    _stale("turns", "INSERT", "VALUES (substr(new.asked_at, 1, 10), 1)"),
    _stale("turns", "DELETE", "VALUES (substr(old.asked_at, 1, 10), 1)"),
    _stale("turns", "UPDATE OF disliked, verdicts, collections", "VALUES (substr(new.asked_at, 1, 10), 1)"),
    """CREATE TRIGGER stale_turns_failed AFTER UPDATE OF state ON turns WHEN new.state = 'failed' BEGIN
        INSERT INTO stale_days VALUES (substr(new.asked_at, 1, 10), 1)
            ON CONFLICT DO UPDATE SET changes = changes + 1;
    END""",
    *(
        _stale(table, "DELETE", "SELECT substr(asked_at, 1, 10), 1 FROM turns WHERE id = old.turn")
        for table in ("frozen", "citations")
    ),
    _stale("verdicts", "INSERT", "VALUES (substr(new.at, 1, 10), 1)"),
    _stale("verdicts", "DELETE", "VALUES (substr(old.at, 1, 10), 1)"),
    _stale("verdicts", "UPDATE OF at", "VALUES (substr(old.at, 1, 10), 1)", "VALUES (substr(new.at, 1, 10), 1)"),
)
"""What is counted by day."""

_KEEPING: Step = (
    # Exports and deletions. NULL: who was erased since; no one server.
    """CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT,
        guild TEXT,
        what TEXT NOT NULL,
        target TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX audit_by_guild ON audit (guild, seq)",
    "CREATE INDEX audit_by_who ON audit (who) WHERE who IS NOT NULL",
    # When a job that runs once a day was last done.
    "CREATE TABLE daily (job TEXT PRIMARY KEY, done_at TEXT NOT NULL) STRICT, WITHOUT ROWID",
)
"""Who exported or deleted what, and when what was done."""

TABLES: Step = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    "CREATE TABLE meta (version INTEGER PRIMARY KEY, quoth TEXT NOT NULL, at TEXT NOT NULL) STRICT",
    *_TURNS,
    *_MEMBERS,
    *_SERVERS,
    *_AFTERWARDS,
    *_REVIEW,
    *_CORRECTIONS,
    *_STANDINGS,
    *_GAPS,
    *_FIGURES,
    *_KEEPING,
)

YEARS: Step = (
    # What was counted of a year goes with a day of it, too.
    "DROP TRIGGER figures_go",
    """CREATE TRIGGER figures_go AFTER INSERT ON stale_days BEGIN
        DELETE FROM figures WHERE period IN (new.day, substr(new.day, 1, 7), substr(new.day, 1, 4));
    END""",
)
"""Figures are counted by year (2026) as well."""
