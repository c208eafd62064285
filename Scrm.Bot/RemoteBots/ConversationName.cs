using System.Buffers.Text;
using System.Text;

namespace Scrm.Bot.RemoteBots;

/// <summary>The name bots elsewhere know a customer's conversation by: stable, and fit for an address.</summary>
/// <param name="InboxId">The inbox.</param>
/// <param name="ExternalId">The platform's id of the person.</param>
internal sealed record ConversationName(string InboxId, string ExternalId)
{
    private const int Longest = 2_000;
    private const char Between = '\n';

    /// <summary>As it is told.</summary>
    public string Text => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{InboxId}{Between}{ExternalId}"));

    /// <summary>The name in a text, or null when it is none.</summary>
    public static ConversationName? Read(string text)
    {
        if (text.Length > Longest || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Between, 2);
        return parts is [{ Length: > 0 }, { Length: > 0 }] ? new ConversationName(parts[0], parts[1]) : null;
    }
}
