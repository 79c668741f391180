"""What a message asks for in the light of its conversation. In: its text, the exchanges before it. Out: a `FollowUp`.

`read` in `reading` tries the kinds in order. Each kind is a function of a `Message` and the phrases of a language, and
is None where the message is not of it: `again` (more, less or the same of the question before), `quoted` (about what
was quoted), `bare` (a question word alone), `compared` and `instead` (the question before, of something else). They
stand on `message`, `earlier` (what was asked before), `naming` and `alone` (what a message tells without those before).
An earlier message is read as the present one is, by the `read` that a `Message` brings along.
"""
