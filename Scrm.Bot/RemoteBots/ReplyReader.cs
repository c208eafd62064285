using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Core.Content;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>A message of a bot elsewhere in our words: its text with buttons, then its cards and files, each a message of its own. Pure.</summary>
internal static class ReplyReader
{
    private const int LongestText = 5_000;
    private const int LongestLabel = 60;
    private const int LongestValue = 200;
    private const int MostChoices = 10;

    public static IEnumerable<RemoteReply> Of(Activity activity)
    {
        var contents = new[] { Words(activity.Text, activity.SuggestedActions?.Actions) }
            .Concat((activity.Attachments ?? []).Select(Attached))
            .OfType<MessageContent>();
        return contents.Select((content, index) => new RemoteReply(activity.Id is not { Length: > 0 } id ? null : index == 0 ? id : $"{id}-{index}", content));
    }

    private static MessageContent? Words(string? text, IReadOnlyList<CardAction>? actions)
    {
        var words = string.IsNullOrWhiteSpace(text) ? null : Cut(text.Trim(), LongestText);
        var choices = (actions ?? []).Select(Choice).OfType<MenuChoice>().DistinctBy(c => c.Id).Take(MostChoices).ToList();
        return choices.Count > 0 ? MessageContent.OfMenu(words ?? "", choices) : words is null ? null : MessageContent.OfText(words);
    }

    /// <summary>A button that says something; what it says is the choice's id.</summary>
    private static MenuChoice? Choice(CardAction action) =>
        action is { Type: "imBack" or "postBack" or "messageBack" } && (action.Title ?? action.Said) is { Length: > 0 } label
            ? new MenuChoice(action.Said is { Length: > 0 and <= LongestValue } value ? value : label, Cut(label, LongestLabel))
            : null;

    private static MessageContent? Attached(ActivityAttachment attachment)
    {
        if (attachment is { ContentType: ActivityAttachment.HeroCard, Content: { ValueKind: JsonValueKind.Object } content })
        {
            return Card(content.Deserialize(ActivityJson.Plain.HeroCard) ?? new HeroCard());
        }

        return Address(attachment.ContentUrl) is not { } url ? null
            : attachment.ContentType?.StartsWith("image/", StringComparison.Ordinal) == true ? Link(url, attachment.Name ?? "图片 Picture", null, url)
            : Link(url, attachment.Name ?? "文件 File", null, null);
    }

    private static MessageContent? Card(HeroCard card)
    {
        var words = string.Join('\n', new[] { card.Title, card.Subtitle, card.Text }.Where(t => !string.IsNullOrWhiteSpace(t)));
        var picture = Address(card.Images is [{ } image, ..] ? image.Url : null);
        var said = Words(words, card.Buttons);
        var opens = Address(card.Buttons?.FirstOrDefault(b => b.Type == "openUrl")?.Said) ?? picture;
        return said?.Type == MessageType.Menu || opens is null ? said : Link(opens, card.Title ?? card.Subtitle ?? opens, card.Text, picture);
    }

    private static MessageContent Link(string url, string title, string? text, string? picture) => new()
    {
        Type = MessageType.Link,
        Text = title,
        Link = new LinkCard(url, Cut(title, LongestLabel), text, picture),
    };

    private static string? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
