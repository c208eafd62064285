using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Conversations;

/// <summary>What staff may put into a message, whatever the channel.</summary>
public static class ContentRules
{
    private const int MaxTextLength = 5000;
    private const int MaxChoices = 10;

    /// <summary>Null: well formed. Else what is wrong.</summary>
    public static Fault? Refusal(MessageContent content) => content.Type switch
    {
        MessageType.Text when string.IsNullOrWhiteSpace(content.Text) => Invalid("The message is empty."),
        MessageType.Image or MessageType.Voice or MessageType.Video or MessageType.File when content.Media?.AttachmentId is null =>
            Invalid("The attachment is missing."),
        MessageType.Link when !IsWebAddress(content.Link?.Url) => Invalid("The link needs an http or https address."),
        MessageType.Menu when content.Choices is not { Count: > 0 and <= MaxChoices } => Invalid($"A menu has 1 to {MaxChoices} choices."),
        MessageType.Location or MessageType.Event or MessageType.Unknown => Invalid("Staff cannot send this kind of message."),
        _ when content.Text is { Length: > MaxTextLength } => Invalid($"The text is longer than {MaxTextLength} characters."),
        _ => null,
    };

    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static Fault Invalid(string message) => new(FaultCode.Invalid, message);
}
