"""The only rooms that know discord.py: from gateway events to `conversation`, and messages back.

views (Message -> view), places (where was it asked), replies (ways to send), desk (one question, one reply), actions
(buttons and forms), commands, rights (who may review), bot (events), sync (registering commands), run (start,
heartbeat, stop).
"""

from bot.chat.client.rights import Rights
from bot.chat.client.run import run_bot

__all__ = ["Rights", "run_bot"]
