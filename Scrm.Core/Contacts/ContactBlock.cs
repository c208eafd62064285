namespace Scrm.Core.Contacts;

/// <summary>Why a person is not served: what comes from him is kept, and nobody answers it.</summary>
/// <param name="Reason">Words of who blocked.</param>
/// <param name="ById">The member of staff.</param>
/// <param name="At">Since when.</param>
public sealed record ContactBlock(string Reason, string ById, DateTimeOffset At);
