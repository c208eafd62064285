using Scrm.Bot.Channels.Xml;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>One genuine push, in the clear.</summary>
/// <param name="Xml">Its fields.</param>
/// <param name="Raw">The same as text.</param>
/// <param name="Encrypted">True: it came encrypted, and the reply must be.</param>
/// <param name="CallStamp">What tells this call from others; a repeat of the same push has another.</param>
internal sealed record WeChatPush(XmlField Xml, string Raw, bool Encrypted, string CallStamp);
