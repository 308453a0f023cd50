export const MAILER_SETTINGS = {
  SENDER: 'shop@example.com',
  ORDER_API: '${backend.components.orderApi.apiEndpoint}',
}
