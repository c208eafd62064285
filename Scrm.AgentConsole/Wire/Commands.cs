using Scrm.Core.Content;

namespace Scrm.AgentConsole.Wire;

/// <summary>What an agent sends: text; image, voice, video or file with an uploaded attachment; link; menu.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Text">Words.</param>
/// <param name="AttachmentId">The uploaded file.</param>
/// <param name="Link">The card.</param>
/// <param name="Choices">The menu.</param>
/// <param name="SeenSeq">The last line seen while writing: a later answer to the customer refuses it (<c>answeredMeanwhile</c>).</param>
/// <param name="UndoSeconds">So long it can be taken back before it leaves: 0, 5 or 10.</param>
internal sealed record ReplyContent(
    MessageType Type,
    string? Text = null,
    string? AttachmentId = null,
    LinkCard? Link = null,
    IReadOnlyList<MenuChoice>? Choices = null,
    long? SeenSeq = null,
    int? UndoSeconds = null);

/// <summary>To whom: exactly one is set.</summary>
internal sealed record TransferTarget(string? AgentId = null, string? TeamId = null);

/// <summary>Why a conversation ends.</summary>
internal sealed record ResolveInput(string Reason, string? Note = null);

/// <summary>Sign-in.</summary>
internal sealed record SignInInput(string UserName, string Password);

/// <summary>A tag to put; evidence is the message it is seen in, or null.</summary>
internal sealed record TagInput(string TagId, string? MessageId = null);

/// <summary>Facts of a contact staff may change; null members stay, an empty value takes one away.</summary>
/// <param name="Name">The name.</param>
/// <param name="Attributes">Free facts.</param>
/// <param name="WasName">The name the writer saw: when it is another by now, nothing is changed.</param>
/// <param name="WasAttributes">The same of facts; empty: the writer saw none.</param>
internal sealed record ContactInput(
    string? Name = null,
    IReadOnlyDictionary<string, string>? Attributes = null,
    string? WasName = null,
    IReadOnlyDictionary<string, string>? WasAttributes = null);
