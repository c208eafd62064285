namespace Scrm.Core.Reviews;

/// <summary>How many have a tag now.</summary>
/// <param name="Contacts">People.</param>
/// <param name="Assignments">Assignments; a conversation's tag has one for each conversation.</param>
public sealed record TagCount(int Contacts, int Assignments);
