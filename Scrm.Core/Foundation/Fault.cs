namespace Scrm.Core.Foundation;

/// <summary>A refusal that may be shown to a person.</summary>
/// <param name="Code">Stable reason.</param>
/// <param name="Message">Plain words in English; clients translate by <paramref name="Code"/> and <paramref name="Detail"/>.</param>
/// <param name="Detail">Finer stable reason such as <c>windowExpired</c>, or null.</param>
public sealed record Fault(FaultCode Code, string Message, string? Detail = null);
