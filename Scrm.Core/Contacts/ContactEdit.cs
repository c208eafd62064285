namespace Scrm.Core.Contacts;

/// <summary>One fact of a person that changed: from what to what, when and by whom.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="ContactId">Whose.</param>
/// <param name="Field"><c>name</c>, <c>blocked</c>, <c>merged</c>, or <c>attribute:</c> and the fact's name.</param>
/// <param name="From">Before; null: nothing.</param>
/// <param name="To">After; null: nothing.</param>
/// <param name="Source">What kind of change it was.</param>
/// <param name="ById">The member of staff, or null.</param>
/// <param name="At">When.</param>
public sealed record ContactEdit(
    string Id, string ContactId, string Field, string? From, string? To, EditSource Source, string? ById, DateTimeOffset At)
{
    /// <summary>The form it came from, by the name it had then; null: none.</summary>
    public string? Form { get; init; }
}
