using System.Text.Json;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Memory;

/// <summary>Followers, chats, tags, codes and menus in one file, so that a trial run goes on after a restart.</summary>
internal static class StateFile
{
    public static void Load(string path, Platform platform)
    {
        if (!File.Exists(path))
        {
            return;
        }

        using var stream = File.OpenRead(path);
        foreach (var snapshot in Read(stream))
        {
            if (platform.ByAppId(snapshot.AppId) is { } account)
            {
                snapshot.Restore(account);
            }
        }
    }

    public static async Task SaveAsync(string path, Platform platform, CancellationToken cancellationToken)
    {
        IReadOnlyList<AccountSnapshot> snapshots = [.. platform.All.Select(AccountSnapshot.Of)];
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var fresh = path + ".new";
        await using (var stream = File.Create(fresh))
        {
            await JsonSerializer.SerializeAsync(stream, snapshots, MemoryJson.Default.IReadOnlyListAccountSnapshot, cancellationToken);
        }

        File.Move(fresh, path, overwrite: true);
    }

    private static IReadOnlyList<AccountSnapshot> Read(Stream stream)
    {
        try
        {
            return JsonSerializer.Deserialize(stream, MemoryJson.Default.IReadOnlyListAccountSnapshot) ?? [];
        }
        catch (JsonException)
        {
            // A file of another version: a trial run starts afresh rather than not at all.
            return [];
        }
    }
}
