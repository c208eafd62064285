using System.Text;

namespace Scrm.Storage.Moving.JsonLines;

/// <summary>Reads a file line by line and knows where each begins.</summary>
internal sealed class LineReader(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly MemoryStream _line = new();
    private int _at;
    private int _end;

    /// <summary>Where the next line begins.</summary>
    public LinePlace Place { get; private set; } = new(0, 1);

    /// <summary>Goes to the beginning of a line.</summary>
    public void GoTo(LinePlace place)
    {
        _file.Position = place.Offset;
        (_at, _end, Place) = (0, 0, place);
    }

    /// <summary>The next line; null: there is none.</summary>
    public string? Next()
    {
        _line.SetLength(0);
        while (true)
        {
            if (_at == _end)
            {
                (_at, _end) = (0, _file.Read(_buffer));
                if (_end == 0)
                {
                    return _line.Length > 0 ? Taken(0) : null;
                }
            }

            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOf((byte)'\n');
            _line.Write(length < 0 ? rest : rest[..length]);
            _at += length < 0 ? rest.Length : length + 1;
            if (length >= 0)
            {
                return Taken(1);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _line.Dispose();
    }

    private string Taken(int end)
    {
        Place = new LinePlace(Place.Offset + _line.Length + end, Place.Number + 1);
        return Encoding.UTF8.GetString(_line.GetBuffer(), 0, (int)_line.Length);
    }
}
