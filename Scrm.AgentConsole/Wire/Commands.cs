using Scrm.Core.Content;

namespace Scrm.AgentConsole.Wire;

/// <summary>What an agent sends: text; image, voice, video or file with an uploaded attachment; link; menu.</summary>
internal sealed record ReplyContent(
    MessageType Type,
    string? Text = null,
    string? AttachmentId = null,
    LinkCard? Link = null,
    IReadOnlyList<MenuChoice>? Choices = null);

/// <summary>To whom: exactly one is set.</summary>
internal sealed record TransferTarget(string? AgentId = null, string? TeamId = null);

/// <summary>Why a conversation ends.</summary>
internal sealed record ResolveInput(string Reason, string? Note = null);

/// <summary>Sign-in.</summary>
internal sealed record SignInInput(string UserName, string Password);

/// <summary>A tag to put; evidence is the message it is seen in, or null.</summary>
internal sealed record TagInput(string TagId, string? MessageId = null);

/// <summary>Facts of a contact staff may change; null members stay.</summary>
internal sealed record ContactInput(string? Name = null, IReadOnlyDictionary<string, string>? Attributes = null);
