namespace Scrm.Storage.Spool;

/// <summary>Where the spool lies and how much it takes.</summary>
/// <param name="Folder">Made when missing.</param>
/// <param name="MaxMessages">Messages at most.</param>
/// <param name="MaxBytes">Bytes at most.</param>
internal sealed record SpoolSettings(string Folder, int MaxMessages, long MaxBytes);
