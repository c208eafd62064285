using System.Reflection;

namespace Scrm.Tests.Faults.Processes;

/// <summary>
/// The shared store under the rig, in builds that have one: chosen by <c>SCRM_FAULT_STORE=mongo</c>. The checks look at a copy of it as an
/// embedded store, made with the product's own mover whenever something was written.
/// </summary>
internal interface ISharedStoreWindow
{
    /// <summary>Name of the copy's file.</summary>
    const string Copy = "seen.db";

    /// <summary>The one this run uses, or null: the embedded store.</summary>
    static ISharedStoreWindow? Chosen { get; } = Environment.GetEnvironmentVariable("SCRM_FAULT_STORE") == "mongo"
        ? (ISharedStoreWindow)Activator.CreateInstance(Assembly.GetExecutingAssembly().GetTypes().Single(type => type.IsClass && typeof(ISharedStoreWindow).IsAssignableFrom(type)))!
        : null;

    /// <summary>The settings that name it.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Takes everything out.</summary>
    Task EmptyAsync();

    /// <summary>Makes the copy anew if something was written since.</summary>
    Task RefreshAsync(string path);
}
