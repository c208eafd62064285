namespace Scrm.Core.Canned;

/// <summary>What a file of canned replies says.</summary>
/// <param name="Replies">To be stored; version 0: new.</param>
/// <param name="Problems">Lines that say nothing usable; nothing is stored while there are any.</param>
public sealed record CannedImport(IReadOnlyList<CannedReply> Replies, IReadOnlyList<CannedProblem> Problems);
