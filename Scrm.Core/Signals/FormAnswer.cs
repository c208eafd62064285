namespace Scrm.Core.Signals;

/// <summary>One answer in a form.</summary>
/// <param name="Form">The form's key.</param>
/// <param name="Field">The question's key.</param>
/// <param name="Value">The answer as text.</param>
public sealed record FormAnswer(string Form, string Field, string Value);
