"""Quoth in Discord: messages and their limits (pure), and the client that sends them.

escape (Markdown), measure (lengths) -> message (parts, limits) -> reply, pages (what each message says) -> client.
Only `bot.chat.client` imports discord.
"""
