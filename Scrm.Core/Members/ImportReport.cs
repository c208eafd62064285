namespace Scrm.Core.Members;

/// <summary>What an import did, or in a dry run would do.</summary>
/// <param name="Applied">True: it is stored. False: a dry run, or there are problems; nothing was stored.</param>
/// <param name="Added">People not known before.</param>
/// <param name="Changed">People of whom something is told differently.</param>
/// <param name="Unchanged">People told of as before.</param>
/// <param name="Matched">Among all rows those whose person is a contact already.</param>
/// <param name="Problems">Rows that cannot be imported.</param>
public sealed record ImportReport(bool Applied, int Added, int Changed, int Unchanged, int Matched, IReadOnlyList<MemberProblem> Problems);
