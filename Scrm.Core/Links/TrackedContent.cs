using Scrm.Core.Content;

namespace Scrm.Core.Links;

/// <summary>A message as it is to be sent.</summary>
/// <param name="Content">With our links.</param>
/// <param name="Links">The links in it; none: the content is as it was.</param>
public sealed record TrackedContent(MessageContent Content, IReadOnlyList<MintedLink> Links);
