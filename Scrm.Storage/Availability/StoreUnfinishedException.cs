namespace Scrm.Storage.Availability;

/// <summary>A move into the store was cut: it holds a part only, and nobody may work on it before the rest is there.</summary>
/// <param name="source">Where the records come from.</param>
internal sealed class StoreUnfinishedException(string source) : StoreRefusedException(
    $"这个存储里只有从 {source} 迁来的一部分，不能启动：请再次运行同一条 migrate 或 import 命令，它会接着做完。"
    + $" / This store holds only part of what is moved from {source} and cannot be served: run the same migrate or import command again, it goes on where it was.");
