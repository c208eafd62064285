using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>The right of one bot to speak in one conversation; it ends when the inbox gets another bot. Pure.</summary>
internal static class ConnectorTicket
{
    /// <summary>The ticket.</summary>
    public static string Of(byte[] key, ConversationName conversation, RemoteBotSettings bot) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"v1\n{bot.Url}\n{bot.AppId}\n{conversation.Text}")));

    /// <summary>True: it is that right; takes as long whatever is wrong.</summary>
    public static bool IsGenuine(string ticket, byte[] key, ConversationName conversation, RemoteBotSettings bot) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ticket), Encoding.UTF8.GetBytes(Of(key, conversation, bot)));
}
