namespace Scrm.Core.Members;

/// <summary>A row that cannot be imported.</summary>
/// <param name="Line">Where it stands in the file, from 1.</param>
/// <param name="Code">Stable reason: <c>noKey</c>, <c>phone</c>, <c>name</c>, <c>fields</c>, <c>twice</c>, or what a table's reader says.</param>
/// <param name="Message">Plain words in English.</param>
public sealed record MemberProblem(int Line, string Code, string Message);
