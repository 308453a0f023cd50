import { createServer } from 'node:http'

createServer((request, response) => response.end(`You asked for ${request.url}\n`)).listen(8080)
