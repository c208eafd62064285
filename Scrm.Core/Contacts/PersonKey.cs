namespace Scrm.Core.Contacts;

/// <summary>One thing a person is known by in more than one place; two people may share one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">In its one form, so that equal things compare equal.</param>
public sealed record PersonKey(PersonKeyKind Kind, string Value);
