using Microsoft.Data.Sqlite;

namespace Scrm.Tests.Faults.Processes;

/// <summary>Makes every turn fail whose message holds a certain word.</summary>
internal static class Poison
{
    public const string Word = "poisonous";

    public static async Task SpreadAsync(string storePath)
    {
        await using var connection = new SqliteConnection($"Data Source={storePath};Mode=ReadWrite;Pooling=False;Default Timeout=30");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            $"CREATE TRIGGER poison BEFORE INSERT ON messages WHEN new.body LIKE '%{Word}%' BEGIN SELECT RAISE(ABORT, 'a turn that cannot be stored'); END";
        await command.ExecuteNonQueryAsync();
    }
}
