using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Search;

namespace Scrm.Storage.Sqlite.Conversations;

/// <summary>A line of a transcript written out.</summary>
/// <param name="message">The line.</param>
/// <param name="written">Its document, where it is written already.</param>
internal sealed class MessageDocument(Message message, string? written = null)
{
    /// <summary>The line.</summary>
    public Message Message => message;

    /// <summary>Its document.</summary>
    public string Body { get; } = written ?? Json.Write(message);

    /// <summary>What it says, as it stands inside the document: tells whether its words changed.</summary>
    public string Content { get; } = Json.Write(message.Content);

    /// <summary>When it was written, while its attachment is still at the platform only; else null.</summary>
    public long? UnfetchedSince { get; } =
        message is { Direction: MessageDirection.In, Content.Media: { AttachmentId: null, Problem: null } } ? Instant.Of(message.At) : null;

    /// <summary>Its words for the index.</summary>
    public string Words { get; } = SearchWords.Index(
        message.Content.Text, message.Content.Link?.Title, message.Content.Media?.FileName, message.Content.Place?.Label);
}
