namespace Scrm.Core.Reviews;

/// <summary>How many have each tag.</summary>
/// <param name="Contacts">People altogether.</param>
/// <param name="Conversations">Conversations altogether.</param>
/// <param name="Tags">By tag: people, and assignments (for a tag on conversations: conversations).</param>
public sealed record TagCoverage(int Contacts, int Conversations, IReadOnlyDictionary<string, TagCount> Tags);
