namespace Scrm.Core.Macros;

/// <summary>Macros of all staff: few enough to be read whole.</summary>
public interface IMacroStore
{
    /// <summary>All, in order of creation.</summary>
    Task<IReadOnlyList<Macro>> AllAsync(CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<Macro?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Creates (version 0) or replaces one when the stored version is the given one, with the next version; false when it is another one.</summary>
    Task<bool> SaveAsync(Macro macro, CancellationToken cancellationToken);

    /// <summary>Removes one; false when there is none.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken cancellationToken);
}
