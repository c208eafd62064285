using System.Text.RegularExpressions;
using Scrm.Core.Conversations;

namespace Scrm.Core.Canned;

/// <summary>Places such as <c>{{contact.name}}</c> in prepared texts. Pure.</summary>
public static partial class TextVariables
{
    /// <summary>Every place there is.</summary>
    public static IReadOnlyList<string> Known { get; } = ["contact.name", "agent.name", "inbox.name", "channel"];

    /// <summary>The first place in a text that is none of ours, or null: such a text would reach customers with its brackets.</summary>
    public static string? Unknown(string text) =>
        Place().Matches(text).Select(m => m.Groups[1].Value).FirstOrDefault(name => !Known.Contains(name));

    /// <summary>What the places stand for in a conversation.</summary>
    public static IReadOnlyDictionary<string, string> Of(Conversation conversation, string agentName, string inboxName) => new Dictionary<string, string>
    {
        ["contact.name"] = conversation.ContactName,
        ["agent.name"] = agentName,
        ["inbox.name"] = inboxName,
        ["channel"] = conversation.Channel,
    };

    /// <summary>The text with its places filled in.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(text, m => values.GetValueOrDefault(m.Groups[1].Value, m.Value));

    [GeneratedRegex(@"\{\{\s*([^{}\s]+)\s*\}\}")]
    private static partial Regex Place();
}
