using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge;

/// <summary>The kinds of answers an article can have: words, a picture, a card, a menu.</summary>
public static class AnswerForms
{
    private const int MaxText = 5000;
    private const int MaxHeading = 1000;
    private const int MaxChoices = 10;
    private const int MaxLabel = 100;
    private const int MaxUrl = 2000;
    private const int MaxTitle = 200;

    /// <summary>The answer with nothing in it that its kind does not have, choices numbered as people type them.</summary>
    public static MessageContent Tidy(MessageContent? answer) => answer switch
    {
        null => MessageContent.OfText(""),
        { Type: MessageType.Image } => new MessageContent { Type = MessageType.Image, Media = answer.Media },
        { Type: MessageType.Link } => new MessageContent { Type = MessageType.Link, Link = Tidy(answer.Link) },
        { Type: MessageType.Menu } => MessageContent.OfMenu(
            answer.Text?.Trim().ReplaceLineEndings("\n") ?? "",
            ChoiceReader.Numbered((answer.Choices ?? []).Select(c => c?.Label?.Trim().ReplaceLineEndings(" ") ?? "").Where(l => l.Length > 0))),
        _ => new MessageContent { Type = answer.Type, Text = answer.Text },
    };

    /// <summary>What is wrong with an answer, or null.</summary>
    public static Fault? Refusal(MessageContent answer) => answer.Type switch
    {
        MessageType.Text => Has(answer.Text, MaxText) ? null : Wrong($"An answer in words has 1 to {MaxText} characters."),
        MessageType.Image => answer.Media?.AttachmentId is { Length: > 0 } ? null : Wrong("A picture must be uploaded first."),
        MessageType.Link => Card(answer.Link),
        MessageType.Menu => Menu(answer),
        _ => Wrong("An answer is text, image, link or menu."),
    };

    private static Fault? Card(LinkCard? card) =>
        card is null || !IsAddress(card.Url) ? Wrong("A card opens an address that begins with http or https.")
        : !Has(card.Title, MaxTitle) ? Wrong($"A card has a title of 1 to {MaxTitle} characters.")
        : card.Description?.Length > MaxHeading ? Wrong($"A card's text has at most {MaxHeading} characters.")
        : card.PictureUrl is { } picture && !IsAddress(picture) ? Wrong("A card's picture has an address that begins with http or https.")
        : null;

    private static Fault? Menu(MessageContent menu) =>
        !Has(menu.Text, MaxHeading) ? Wrong($"A menu has a heading of 1 to {MaxHeading} characters.")
        : menu.Choices is not { Count: >= 1 and <= MaxChoices } ? Wrong($"A menu has 1 to {MaxChoices} choices.")
        : menu.Choices.Any(c => c.Label.Length > MaxLabel) ? Wrong($"A choice has at most {MaxLabel} characters.")
        : null;

    private static LinkCard? Tidy(LinkCard? card) => card is null ? null : new LinkCard(
        card.Url?.Trim() ?? "", card.Title?.Trim() ?? "", Or(card.Description), Or(card.PictureUrl));

    private static string? Or(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings(" ");

    private static bool Has(string? text, int max) => !string.IsNullOrWhiteSpace(text) && text.Length <= max;

    private static bool IsAddress(string url) =>
        url.Length <= MaxUrl && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");

    private static Fault Wrong(string message) => new(FaultCode.Invalid, message, "answer");
}
